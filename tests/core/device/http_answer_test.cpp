// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/http_answer.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/device/request_reader.h"
#include "tests/support/print.h"

using namespace interleave;

using State = AnswerReader::State;

namespace {

std::string written(const HttpAnswer& answer)
{
    std::array<char, kMostAnswerHead + 100> room{};
    return std::string(writeAnswer(answer, room));
}

/// What a server says, in pieces of `piece` bytes, and what the reader understands: "200 stays" for each answer, and "bad".
std::vector<std::string> readIn(const std::string& bytes, std::size_t piece)
{
    AnswerReader reader;
    std::vector<std::string> told;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::span<char> room = reader.room();
        const std::size_t size = std::min({piece, room.size(), bytes.size() - at});
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), size, room.begin());
        at += size;
        State state = reader.feed(size);
        for (; state == State::Answer; state = reader.next())
            told.push_back(std::to_string(reader.status()) + (reader.keepsAlive() ? " stays" : " closes"));
        if (state == State::Bad) {
            told.emplace_back("bad");
            break;
        }
    }
    return told;
}

using Told = std::vector<std::string>;

} // namespace

class HttpAnswerTest : public QObject {
    Q_OBJECT

private slots:
    void AnswerSaysItsLengthAndWhatBecomesOfTheConnection()
    {
        QCOMPARE(written({.text = "kebab\n", .keepsAlive = true}),
                 std::string("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nkebab\n"));
        QCOMPARE(written({.text = "", .keepsAlive = true, .saysKeepAlive = true}),
                 std::string("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 0\r\nConnection: "
                             "keep-alive\r\n\r\n"));
        QCOMPARE(written({.text = "kebab\n", .hasBody = false}),
                 std::string(
                     "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\nConnection: close\r\n\r\n"));
        QVERIFY2(written({.status = HttpStatus::BadRequest}).ends_with("Content-Length: 0\r\nConnection: close\r\n\r\n"),
                 "a text that is nowhere");
    }

    void EveryStatusHasRoomAndIsReadAgain()
    {
        for (const HttpStatus status : {HttpStatus::Ok, HttpStatus::BadRequest, HttpStatus::TooLarge, HttpStatus::Unavailable}) {
            for (const bool stays : {true, false}) {
                const std::string bytes =
                    written({.status = status, .text = std::string(100, 'x'), .keepsAlive = stays, .saysKeepAlive = true});
                QCOMPARE(readIn(bytes, 1), Told{std::to_string(static_cast<int>(status)) + (stays ? " stays" : " closes")});
            }
        }
    }

    void RequestIsReadAgain()
    {
        for (const std::uint32_t number : {0U, 4'294'967'295U}) {
            std::array<char, kMostRequest> room{};
            const std::string_view request = writeRequest(number, room);
            RequestReader reader;
            std::ranges::copy(request, reader.room().begin());
            QCOMPARE(reader.feed(request.size()), RequestReader::State::Request);
            QCOMPARE(numberOf(reader.target()), std::optional(number));
            QVERIFY(reader.keepsAlive());
            QCOMPARE(reader.next(), RequestReader::State::More);
        }
    }

    void AnswersAreTheSameHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char* name, const std::string& bytes, const QStringList& told) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << told;
        };
        row("two", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 503 No\r\ncontent-length: 0\r\nConnection: close\r\n\r\n",
            {"200 stays", "503 closes"});
        row("long body", "HTTP/1.0 200\r\nContent-Length: 9000\r\n\r\n" + std::string(9000, '\n'), {"200 closes"});
        row("old and staying", "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 0\r\n\r\n", {"200 stays"});
        row("go on", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", {"204 stays"});
        row("half", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", {});
        row("another protocol", "SSH-2.0-OpenSSH\r\n", {"bad"});
        row("no status", "HTTP/1.1 OK\r\n", {"bad"});
        row("short status", "HTTP/1.1 20\r\n", {"bad"});
        row("long status", "HTTP/1.1 2000\r\n", {"bad"});
        row("strange status", "HTTP/1.1 099 x\r\n", {"bad"});
        row("no length", "HTTP/1.1 200 OK\r\n\r\n", {"bad"});
        row("pieces", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", {"bad"});
        row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", {"bad"});
        row("no field", "HTTP/1.1 200 OK\r\nContent\r\n\r\n", {"bad"});
        row("line without end", "HTTP/1.1 200 " + std::string(100'000, 'x'), {"bad"});
        std::string lines;
        for (int i = 0; i < 1000; ++i)
            lines += "Server: nginx\r\n";
        row("too many lines", "HTTP/1.1 200 OK\r\n" + lines, {"bad"});
    }
    void AnswersAreTheSameHoweverTheyAreCut()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, told);
        Told expected;
        for (const QString& line : told)
            expected.push_back(line.toStdString());
        for (const std::size_t piece : {1, 2, 3, 7, 64, 1'000'000})
            QCOMPARE(readIn(bytes.toStdString(), piece), expected);
    }
};

QTEST_APPLESS_MAIN(HttpAnswerTest)
#include "http_answer_test.moc"
