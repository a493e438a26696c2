// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/first_start.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace interleave;

class FirstStartTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void OnlyTheFirstOneIsTheFirst()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("new.ini")), QSettings::IniFormat);
        QVERIFY(takeFirstStart(settings));
        QVERIFY(!takeFirstStart(settings));
        settings.sync();
        QSettings again(settings.fileName(), QSettings::IniFormat);
        QVERIFY(!takeFirstStart(again));
    }

    void WhoUsedAnEarlierVersionIsNoBeginner()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("old.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("setup/scenario"), QStringLiteral("kebab"));
        QVERIFY(!takeFirstStart(settings));
    }
};

QTEST_GUILESS_MAIN(FirstStartTest)
#include "first_start_test.moc"
