// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include <QTest>

#include <sstream>

using namespace interleave::cli;

namespace {

/// What a stranger may have called anything: clears the screen, three times, turns the direction, and is no UTF-8.
const std::string kStranger = "a\x1B[2J\xC2\x9B"
                              "2J\r\xE2\x80\xAE\xFFz";
const std::string kPlain = "a [2J 2J \xEF\xBF\xBD\xEF\xBF\xBDz";

} // namespace

class ConsoleTest : public QObject {
    Q_OBJECT

    std::ostringstream m_out;
    std::ostringstream m_err;

    Console console(Charset charset = Charset::Utf8) { return {.out = m_out, .err = m_err, .charset = charset}; }

private slots:
    void init()
    {
        m_out.str({});
        m_err.str({});
    }

    void WhateverIsPrintedIsPlain()
    {
        console().print(kStranger + "\n12 µs\n");
        QCOMPARE(m_out.str(), kPlain + "\n12 µs\n");
    }

    void WhateverIsReportedIsOnePlainLine()
    {
        console().report(kStranger + "\nend");
        QCOMPARE(m_err.str(), "interleave-cli: " + kPlain + " end\n");
    }

    void WhateverIsNotedIsOnePlainLine()
    {
        console().note(kStranger + "\nend");
        QCOMPARE(m_err.str(), kPlain + " end\n");
    }

    void ProgressIsPlainButForTheReturn()
    {
        console().showProgress(kStranger + ": 5 %");
        QCOMPARE(m_err.str(), '\r' + kPlain + ": 5 %");
    }

    void PlainLettersAloneWhereThereAreNoOthers()
    {
        console(Charset::Ascii).print("12 µs " + kStranger);
        QCOMPARE(m_out.str(), std::string("12 us a [2J 2J ??z"));
    }

    void MessageStaysOnOneLine()
    {
        console().note("a\nb\x1B[31m\tc");
        QCOMPARE(m_err.str(), std::string("a b [31m c\n"));
    }

    void AnswerThatCannotBeWrittenIsNoticed()
    {
        QVERIFY(console().wasWritten());
        m_out.setstate(std::ios::badbit);
        QVERIFY(!console().wasWritten());
        m_out.clear();
    }
};

QTEST_APPLESS_MAIN(ConsoleTest)
#include "console_test.moc"
