// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/keep_awake.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace interleave;

class KeepAwakeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;

    /// A program of that name that says when it begins and when its input ends.
    void install(const char* name, const char* instead = nullptr)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nPATH=/bin:/usr/bin\n");
        file.write(instead ? instead : "echo \"$*\" > \"$0.began\"\ncat\necho > \"$0.ended\"\n");
        file.close();
        QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
    }
    bool has(const char* file) const { return QFile::exists(m_folder->filePath(QString::fromLatin1(file))); }
    QString read(const char* name) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void init()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("Elsewhere the system is asked itself");
#endif
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = qgetenv("PATH");
        qputenv("PATH", m_folder->path().toLocal8Bit());
        qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    }
    void cleanup()
    {
        qputenv("PATH", m_path);
        qunsetenv("XDG_CURRENT_DESKTOP");
    }

    void WhatIsNotHeldOffIsSaid()
    {
        QCOMPARE(problemOf({.screenSaver = true, .sleep = true, .notifications = true}), QString());
        QVERIFY(problemOf({.sleep = true, .notifications = true}).startsWith(QStringLiteral("The screen saver is not")));
        QVERIFY(problemOf({.screenSaver = true, .notifications = true}).startsWith(QStringLiteral("Sleep is not")));
        QVERIFY(problemOf({}).startsWith(QStringLiteral("The screen saver and sleep are not")));
        QVERIFY(problemOf({}).contains(QStringLiteral("Notifications")));
    }

    void ItHoldsAsLongAsItLives()
    {
        install("gnome-session-inhibit");
        install("systemd-inhibit");
        auto awake = std::make_unique<KeepAwake>();
        QVERIFY2(awake->problem().startsWith(QStringLiteral("Notifications")), qPrintable(awake->problem()));
        QTRY_VERIFY(read("gnome-session-inhibit.began").contains(QStringLiteral("idle:suspend")));
        QTRY_VERIFY(read("systemd-inhibit.began").contains(QStringLiteral("--what=idle:sleep")));
        QVERIFY(!has("gnome-session-inhibit.ended"));
        awake.reset();
        QTRY_VERIFY(has("gnome-session-inhibit.ended"));
        QTRY_VERIFY(has("systemd-inhibit.ended"));
    }

    void OneThatEndsHoldsNoLonger()
    {
        install("gnome-session-inhibit", "exit 1\n");
        install("systemd-inhibit");
        const KeepAwake awake;
        const QSignalSpy changes(&awake, &KeepAwake::problemChanged);
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(changes[0][0].toString().startsWith(QStringLiteral("The screen saver is not held off.")));
        QCOMPARE(awake.problem(), changes[0][0].toString());
    }

    void OneThatComplainsDoesNotHold()
    {
        install("gnome-session-inhibit", "echo Inhibit failed >&2\ncat\n");
        install("systemd-inhibit");
        const KeepAwake awake;
        QTRY_VERIFY(awake.problem().startsWith(QStringLiteral("The screen saver is not held off.")));
    }

    void OneThatDoesNotReadIsToldToEnd()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        install("kde-inhibit", "trap 'echo > \"$0.ended\"; exit' TERM\necho \"$*\" > \"$0.began\"\n"
                               "while :; do sleep 0.01; done\n");
        auto awake = std::make_unique<KeepAwake>();
        QTRY_VERIFY(read("kde-inhibit.began").contains(QStringLiteral("--pid=%1").arg(QCoreApplication::applicationPid())));
        awake.reset();
        QTRY_VERIFY(has("kde-inhibit.ended"));
    }

    void WithoutMeansThatIsSaid()
    {
        const KeepAwake awake;
        QVERIFY(awake.problem().startsWith(QStringLiteral("The screen saver and sleep are not held off.")));
    }
};

QTEST_MAIN(KeepAwakeTest)
#include "keep_awake_test.moc"
