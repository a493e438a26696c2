// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/device/http_answer.h"
#include "core/device/request_reader.h"

using namespace interleave;

namespace {

/// What a reader understands of bytes that come in pieces, a line for each message. Each piece has as many bytes as the next byte of
/// `cuts` says; all that has room where there are no cuts.
template<typename Reader, typename Say>
std::string understood(std::string_view bytes, std::string_view cuts, typename Reader::State whole, Say say)
{
    Reader reader;
    std::string told;
    std::size_t cut = 0;
    while (!bytes.empty()) {
        const std::span<char> room = reader.room();
        if (room.empty())
            std::abort();
        const std::size_t wanted = cuts.empty() ? bytes.size() : static_cast<unsigned char>(cuts[cut++ % cuts.size()]) + 1U;
        const std::size_t size = std::min({wanted, bytes.size(), room.size()});
        std::copy_n(bytes.begin(), size, room.begin());
        bytes.remove_prefix(size);
        auto state = reader.feed(size);
        for (; state == whole; state = reader.next())
            told += say(reader);
        if (state == Reader::State::Bad)
            return told + "bad\n";
    }
    return told;
}

std::string sayRequest(const RequestReader& reader)
{
    static_cast<void>(numberOf(reader.target()));
    std::vector<char> room(kMostAnswerHead + reader.target().size());
    return std::string(writeAnswer(reader.answer(reader.target()), room)) + '\n';
}

std::string sayAnswer(const AnswerReader& reader)
{
    return std::to_string(reader.status()) + (reader.keepsAlive() ? " stays\n" : " closes\n");
}

} // namespace

/// What strangers send: the first bytes say how the others are cut, and however they are, the same is understood.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    const std::string_view cuts = all.substr(0, std::min<std::size_t>(size, 4));
    const std::string_view bytes = all.substr(cuts.size());
    const auto request = RequestReader::State::Request;
    if (understood<RequestReader>(bytes, cuts, request, sayRequest) != understood<RequestReader>(bytes, {}, request, sayRequest))
        std::abort();
    const auto answer = AnswerReader::State::Answer;
    if (understood<AnswerReader>(bytes, cuts, answer, sayAnswer) != understood<AnswerReader>(bytes, {}, answer, sayAnswer))
        std::abort();
    return 0;
}
