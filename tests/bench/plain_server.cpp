// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The yardstick of `interleave-cli serve`: the same answers by the same reader on the same event loop, and nobody who records it. Says
// its port, and ends with its standard input.

#include <array>
#include <asio/buffer.hpp>
#include <cstdio>
#include <memory>
#include <thread>

#include "core/device/handler_room.h"
#include "core/device/request_reader.h"
#include "core/device/sockets.h"
#include "core/machine/binding.h"
#include "core/machine/open_files.h"
#include "core/machine/topology.h"

namespace interleave {

namespace {

constexpr std::int64_t kMostConnections = 10'100;

class PlainServer {
public:
    PlainServer() : m_acceptor(m_loop)
    {
        listenOnLoopback(m_acceptor);
        takeIn();
    }

    unsigned short port() const { return m_acceptor.local_endpoint().port(); }
    void run() { m_loop.run(); }
    void end() { m_loop.stop(); }

private:
    struct Line {
        explicit Line(Socket its) : socket(std::move(its)) {}

        Socket socket;
        HandlerRoom room;
        RequestReader reader;
        std::array<char, kMostAnswerHead + 16> answer;
    };

    void takeIn()
    {
        m_acceptor.async_accept([this](const asio::error_code& error, Socket fresh) {
            if (error)
                return;
            fresh.non_blocking(true);
            sendAtOnce(fresh);
            awaitRequest(*new Line(std::move(fresh)));
            takeIn();
        });
    }

    void awaitRequest(Line& line)
    {
        const std::span<char> room = line.reader.room();
        line.socket.async_read_some(asio::buffer(room.data(), room.size()),
                                    InRoom{&line.room, [this, &line](const asio::error_code& error, std::size_t bytes) {
                                               if (error || !answerAll(line, bytes))
                                                   delete &line;
                                               else
                                                   awaitRequest(line);
                                           }});
    }

    static bool answerAll(Line& line, std::size_t bytes)
    {
        using State = RequestReader::State;
        State state = line.reader.feed(bytes);
        for (; state == State::Request; state = line.reader.next()) {
            asio::error_code error;
            const std::string_view answer = writeAnswer(line.reader.answer("ok\n"), line.answer);
            const bool keepsAlive = line.reader.keepsAlive();
            if (line.socket.write_some(asio::buffer(answer.data(), answer.size()), error) < answer.size() || !keepsAlive)
                return false;
        }
        return state != State::Bad;
    }

    asio::io_context m_loop{1};
    Acceptor m_acceptor;
};

} // namespace

} // namespace interleave

int main()
{
    using namespace interleave;
    raiseOpenFiles(kMostConnections);
    PlainServer server;
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    std::thread loop([&server] {
        const std::vector<CpuId> cpus = Topology::ofThisComputer().usableCpus();
        bindThisThread(std::span(cpus).first(1)); // as one core is all that an event loop has
        server.run();
    });
    while (std::getchar() != EOF) {
    }
    server.end();
    loop.join();
    return 0;
}
