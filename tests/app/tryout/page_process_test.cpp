// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/page_process.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/run/measuring_gate.h"

using namespace interleave;

namespace {

PageOptions pageOf(std::int64_t latencyMs)
{
    return {.mode = PageMode::Blocking,
            .work = {{"items", 3}, {"latency_ms", latencyMs}, {"item_us", 0}},
            .record = QStringLiteral("-")};
}

/// What the page's process told of its end.
struct Ends {
    explicit Ends(PageProcess& page)
        : recorded(&page, &PageProcess::recorded), failed(&page, &PageProcess::failed), ended(&page, &PageProcess::ended)
    {
    }
    QSignalSpy recorded;
    QSignalSpy failed;
    QSignalSpy ended;

    QString problem() const
    {
        return failed.isEmpty() ? QString()
                                : QString::fromStdString(englishWords()(failed.front().front().value<Error>().message));
    }
};

} // namespace

class PageProcessTest : public QObject {
    Q_OBJECT

    MeasuringGate m_gate;

private slots:
    void ItEndsWhenItIsTold()
    {
        PageProcess page(QStringLiteral(INTERLEAVE_PROGRAM), wordsOf(pageOf(60)), m_gate);
        const Ends ends(page);
        page.end();
        QTRY_COMPARE(ends.ended.count(), 1);
        QVERIFY(ends.recorded.isEmpty() && ends.failed.isEmpty());
    }

    /// Whoever started it is gone, however that came.
    void ItEndsWithItsInput()
    {
        QProcess process;
        process.start(QStringLiteral(INTERLEAVE_PROGRAM), wordsOf(pageOf(60)));
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForFinished(500));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitStatus() == QProcess::NormalExit);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void ThatItDoesNotStartIsSaid()
    {
        QTemporaryDir folder;
        PageProcess page(folder.filePath(QStringLiteral("none")), wordsOf(pageOf(60)), m_gate);
        const Ends ends(page);
        QTRY_VERIFY(!ends.problem().isEmpty());
        QVERIFY2(ends.problem().startsWith(QStringLiteral("The page could not be opened: ")), qPrintable(ends.problem()));
    }

    void WhatItRefusesIsSaid()
    {
        PageProcess page(QStringLiteral(INTERLEAVE_PROGRAM), wordsOf(pageOf(100'000)), m_gate);
        const Ends ends(page);
        QTRY_VERIFY(!ends.problem().isEmpty());
        QVERIFY2(ends.problem().contains(QStringLiteral("2000")), qPrintable(ends.problem()));
    }

#ifdef Q_OS_UNIX
    void WhatIsNoRunIsRefused()
    {
        QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("page")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho aGVsbG8=\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        PageProcess page(script.fileName(), wordsOf(pageOf(60)), m_gate);
        const Ends ends(page);
        QTRY_VERIFY(!ends.problem().isEmpty());
        QVERIFY(ends.recorded.isEmpty());
    }
#endif
};

QTEST_GUILESS_MAIN(PageProcessTest)
#include "page_process_test.moc"
