// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/request_reader.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "tests/support/print.h"

using namespace interleave;

using State = RequestReader::State;

namespace {

/// What a connection says, in pieces of `piece` bytes, and what the reader understands: "/a +alive" for each request, and "bad 400".
std::vector<std::string> readIn(const std::string& bytes, std::size_t piece)
{
    RequestReader reader;
    std::vector<std::string> told;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::span<char> room = reader.room();
        const std::size_t size = std::min({piece, room.size(), bytes.size() - at});
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), size, room.begin());
        at += size;
        State state = reader.feed(size);
        for (; state == State::Request; state = reader.next())
            told.push_back(std::string(reader.target()) + (reader.keepsAlive() ? " stays" : " closes")
                           + (reader.saysKeepAlive() ? " and says so" : "") + (reader.wantsBody() ? "" : " without body"));
        if (state == State::Bad) {
            told.push_back("bad " + std::to_string(static_cast<int>(reader.badStatus())));
            break;
        }
    }
    return told;
}

using Told = std::vector<std::string>;

std::string lineOf(std::size_t size)
{
    return "X: " + std::string(size - 3, 'x') + "\r\n";
}

} // namespace

class RequestReaderTest : public QObject {
    Q_OBJECT

private slots:
    void RequestsAreTheSameHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char* name, std::string bytes, const QStringList& told) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << told;
        };
        row("curl", "GET /c/12 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUser-Agent: curl/7.88.1\r\nAccept: */*\r\n\r\n",
            {"/c/12 stays"});
        row("ab", "GET / HTTP/1.0\r\nHost: 127.0.0.1\r\nUser-Agent: ApacheBench/2.3\r\n\r\n", {"/ closes"});
        row("ab -k", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", {"/ stays and says so"});
        row("closing", "GET / HTTP/1.1\r\nconnection:\tfoo , CLOSE\r\n\r\n", {"/ closes"});
        row("both", "GET / HTTP/1.1\r\nConnection: keep-alive\r\nConnection: close\r\n\r\n", {"/ closes"});
        row("only line feeds", "GET /a HTTP/1.1\nHost: x\n\n", {"/a stays"});
        row("HEAD", "HEAD / HTTP/1.1\r\n\r\n", {"/ stays without body"});
        row("pipelined", "GET /1 HTTP/1.1\r\n\r\nHEAD /2 HTTP/1.0\r\n\r\nGET /3 HTTP/1.1\r\n\r\nGET /4",
            {"/1 stays", "/2 closes without body", "/3 stays"});
        row("body", "POST /1 HTTP/1.1\r\nContent-Length: 5\r\n\r\nGET /GET /2 HTTP/1.1\r\n\r\n", {"/1 stays", "/2 stays"});
        row("no body", "POST /1 HTTP/1.1\r\nContent-Length: 0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", {"/1 stays", "/2 stays"});
        row("long body", "POST /1 HTTP/1.1\r\nContent-Length: 9000\r\n\r\n" + std::string(9000, '\n') + "GET /2 HTTP/1.1\r\n\r\n",
            {"/1 stays", "/2 stays"});
        row("line between", "GET /1 HTTP/1.1\r\n\r\n\r\n\nGET /2 HTTP/1.1\r\n\r\n", {"/1 stays", "/2 stays"});
        row("half", "GET /1 HTTP/1.1\r\nHost: x\r\n", {});
        row("nothing", "", {});
        row("long line", "GET / HTTP/1.1\r\n" + lineOf(RequestReader::kMostLine - 2) + "\r\n", {"/ stays"});
        row("longer line", "GET / HTTP/1.1\r\n" + lineOf(RequestReader::kMostLine - 1) + "\r\n", {"bad 431"});
        row("line without end", "GET /" + std::string(100'000, 'x'), {"bad 431"});
        std::string lines;
        while (lines.size() < 2 * RequestReader::kMostHead)
            lines += lineOf(1000);
        row("too many lines", "GET / HTTP/1.1\r\n" + lines + "\r\n", {"bad 431"});
        row("long target", "GET " + std::string(RequestReader::kMostTarget, '/') + " HTTP/1.1\r\n\r\n",
            {QString(RequestReader::kMostTarget, QLatin1Char('/')) + " stays"});
        row("longer target", "GET " + std::string(RequestReader::kMostTarget + 1, '/') + " HTTP/1.1\r\n\r\n", {"bad 431"});
        row("after a good one", "GET /1 HTTP/1.1\r\n\r\n\x01", {"/1 stays", "bad 400"});
    }
    void RequestsAreTheSameHoweverTheyAreCut()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, told);
        Told expected;
        for (const QString& line : told)
            expected.push_back(line.toStdString());
        for (const std::size_t piece : {1, 2, 3, 7, 64, 1000, 1'000'000})
            QCOMPARE(readIn(bytes.toStdString(), piece), expected);
    }

    void RubbishIsBad_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char* bytes : {"\x16\x03\x01",
                                  "{",
                                  "GET\r\n",
                                  "GET /\r\n",
                                  "GET / HTTP/2.0\r\n",
                                  "GET / HTTP/1.12\r\n",
                                  "GET  / HTTP/1.1\r\n",
                                  "GET / HTTP/1.1 \r\n",
                                  "GET /\x7f HTTP/1.1\r\n",
                                  "GET /\xc3\xa4 HTTP/1.1\r\n",
                                  "PRI * HTTP/2.0\r\n",
                                  " GET / HTTP/1.1\r\n",
                                  "G(T / HTTP/1.1\r\n",
                                  "GET / HTTP/1.1\r\nHost\r\n",
                                  "GET / HTTP/1.1\r\n: x\r\n",
                                  "GET / HTTP/1.1\r\nHost : x\r\n",
                                  "GET / HTTP/1.1\r\nA: x\r\n folded\r\n",
                                  "GET / HTTP/1.1\r\nA: x\ry\r\n",
                                  "GET / HTTP/1.1\r\nContent-Length: x\r\n",
                                  "GET / HTTP/1.1\r\nContent-Length: -1\r\n",
                                  "GET / HTTP/1.1\r\nContent-Length: 1, 1\r\n",
                                  "GET / HTTP/1.1\r\nContent-Length:\r\n",
                                  "GET / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n",
                                  "GET / HTTP/1.1\r\nContent-Length: 1048577\r\n",
                                  "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
                                  "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n"})
            QTest::newRow(QByteArray(bytes).toPercentEncoding(" /:").constData()) << QByteArray(bytes);
        QTest::newRow("zero") << QByteArray("GET / HTTP/1.1\r\nA: \0\r\n", 23);
    }
    void RubbishIsBad()
    {
        QFETCH(const QByteArray, bytes);
        for (const std::size_t piece : {1, 1000})
            QCOMPARE(readIn(bytes.toStdString(), piece), Told{"bad 400"});
    }

    void NonsenseOfAnyKindEndsAndIsTheSameHoweverItIsCut()
    {
        std::mt19937 random(20);
        const std::string sound = "POST /c/7 HTTP/1.1\r\nConnection: close\r\nContent-Length: 12\r\n\r\nabcdefghijkl";
        for (int round = 0; round < 2000; ++round) {
            std::string bytes = sound + sound + sound;
            for (unsigned changes = random() % 4; changes > 0; --changes)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            bytes.resize(random() % bytes.size());
            QCOMPARE(readIn(bytes, 1), readIn(bytes, bytes.size() + 1));
        }
    }

    void WhatComesMeanwhileWaitsUntilTheRequestWasAnswered()
    {
        RequestReader reader;
        const auto say = [&](std::string_view bytes) {
            std::ranges::copy(bytes, reader.room().begin());
            return reader.feed(bytes.size());
        };
        QCOMPARE(say("GET /1 HTTP/1.1\r\n\r\n"), State::Request);
        QCOMPARE(say("GET /2 HTTP/1.0\r\n\r\n"), State::Request);
        QCOMPARE(reader.target(), std::string_view("/1"));
        QVERIFY(reader.keepsAlive());
        const std::size_t room = reader.room().size();
        QCOMPARE(say(std::string(room, 'x')), State::Request);
        QVERIFY(reader.room().empty());
        QCOMPARE(reader.next(), State::Request);
        QCOMPARE(reader.target(), std::string_view("/2"));
        QVERIFY(!reader.room().empty());
        QCOMPARE(reader.next(), State::More);
        QVERIFY(!reader.room().empty());
    }

    void BadStaysBadUntilAnotherConnection()
    {
        RequestReader reader;
        std::ranges::copy(std::string_view("?"), reader.room().begin());
        QCOMPARE(reader.feed(1), State::Bad);
        const std::string_view sound = "GET /1 HTTP/1.1\r\n\r\n";
        std::ranges::copy(sound, reader.room().begin());
        QCOMPARE(reader.feed(sound.size()), State::Bad);
        reader.reset();
        QCOMPARE(reader.state(), State::More);
        std::ranges::copy(sound, reader.room().begin());
        QCOMPARE(reader.feed(sound.size()), State::Request);
    }

    void ClientsOfOurOwnHaveNumbers()
    {
        QCOMPARE(numberOf("/c/0"), std::optional<std::uint32_t>(0));
        QCOMPARE(numberOf("/c/4294967295"), std::optional<std::uint32_t>(4'294'967'295));
        for (const std::string_view other : {"", "/", "/c/", "/c/4294967296", "/c/-1", "/c/1x", "/c/ 1", "c/1", "/d/1", "/c/1/"})
            QCOMPARE(numberOf(other), std::optional<std::uint32_t>());
    }
};

QTEST_APPLESS_MAIN(RequestReaderTest)
#include "request_reader_test.moc"
