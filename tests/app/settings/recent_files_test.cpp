// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/recent_files.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace interleave;

class RecentFilesTest : public QObject {
    Q_OBJECT

private slots:
    void TheLatestIsFirstAndEachIsThereOnce()
    {
        RecentFiles files;
        files.add(QStringLiteral("/runs/a"));
        files.add(QStringLiteral("/runs/b"));
        files.add(QStringLiteral("/runs/x/../a"));
        QCOMPARE(files.paths().size(), 2);
        QVERIFY(files.paths().constFirst().endsWith(QStringLiteral("/runs/a")));
    }

    void TheOldestGoWhenThereAreMany()
    {
        RecentFiles files;
        for (int i = 0; i < 20; ++i)
            files.add(QStringLiteral("/runs/%1").arg(i));
        QCOMPARE(files.paths().size(), RecentFiles::kMost);
        QVERIFY(files.paths().constFirst().endsWith(QStringLiteral("/19")));
        QVERIFY(files.paths().constLast().endsWith(QStringLiteral("/12")));
    }

    void WhatIsSavedComesBack()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        RecentFiles files;
        files.add(QStringLiteral("/runs/ü, b"));
        files.save(settings);
        QVERIFY(RecentFiles::load(settings) == files);
        files.add(QStringLiteral("/runs/c"));
        files.save(settings);
        QVERIFY(RecentFiles::load(settings) == files);
        files.clear();
        files.save(settings);
        QVERIFY(RecentFiles::load(settings).paths().isEmpty());
        QVERIFY(settings.allKeys().isEmpty());
    }
};

QTEST_APPLESS_MAIN(RecentFilesTest)
#include "recent_files_test.moc"
