// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings_store.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace interleave;
namespace fs = std::filesystem;

class SettingsStoreTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    static QString key() { return QStringLiteral("view/look"); }
    QString file() const { return m_folder->filePath(QStringLiteral("config/Interleave/interleave.conf")); }
    fs::path path() const { return file().toStdString(); }

    void keep(const QString& value) const
    {
        SettingsStore store(file());
        store.settings().setValue(key(), value);
        QVERIFY(store.save().hasValue());
    }
    QString kept() const { return SettingsStore(file()).settings().value(key()).toString(); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Interleave"));
        QCoreApplication::setApplicationName(QStringLiteral("interleave"));
        if (!SettingsStore::usualFile())
            QSKIP("This system keeps settings in a store of its own");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void TheUsualFileIsThatOfQSettings()
    {
        QCOMPARE(*SettingsStore::usualFile(), QSettings().fileName());
        const SettingsStore store(file());
        QCOMPARE(*SettingsStore::usualFile(), QSettings().fileName());
    }

    void WhatWasSetIsThereAtTheNextStart()
    {
        QCOMPARE(kept(), QString());
        QVERIFY(!QFile::exists(file()));
        keep(QStringLiteral("dark"));
        QCOMPARE(kept(), QStringLiteral("dark"));
        QCOMPARE(QSettings(file(), QSettings::NativeFormat).value(key()).toString(), QStringLiteral("dark"));
        QCOMPARE(int(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
        keep(QStringLiteral("light"));
        QCOMPARE(kept(), QStringLiteral("light"));
    }

    void TheFileKeepsItsNamesAndItsMode()
    {
        keep(QStringLiteral("dark"));
        fs::permissions(path(), fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
        fs::create_hard_link(path(), path().parent_path() / "other");
        keep(QStringLiteral("light"));
        QCOMPARE(fs::hard_link_count(path()), std::uintmax_t{2});
        QVERIFY((fs::status(path()).permissions() & fs::perms::group_read) != fs::perms::none);
        QCOMPARE(kept(), QStringLiteral("light"));
    }

    void AFileThatIsReadOnlyIsLeftAlone()
    {
        keep(QStringLiteral("dark"));
        fs::permissions(path(), fs::perms::owner_read);
        SettingsStore store(file());
        QVERIFY(store.readable().hasValue());
        QVERIFY(store.save().hasValue()); // nothing was set
        store.settings().setValue(key(), QStringLiteral("light"));
        QVERIFY(!store.save());
        QCOMPARE(kept(), QStringLiteral("dark"));
    }

    void WhatIsNoFileIsSaidAndLeftAlone_data()
    {
        QTest::addColumn<bool>("isPipe");
        QTest::newRow("a pipe") << true;
        QTest::newRow("a folder") << false;
    }
    void WhatIsNoFileIsSaidAndLeftAlone()
    {
        QFETCH(const bool, isPipe);
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
#ifdef Q_OS_UNIX
        QCOMPARE(isPipe ? mkfifo(file().toUtf8().constData(), 0600) : mkdir(file().toUtf8().constData(), 0700), 0);
#endif
        SettingsStore store(file());
        QVERIFY(!store.readable());
        const std::string words = englishWords()(store.readable().error().message);
        QVERIFY2(words.find(file().toStdString()) != std::string::npos, words.c_str());
        store.settings().setValue(key(), QStringLiteral("light"));
        QCOMPARE(store.settings().value(key()).toString(), QStringLiteral("light"));
        QVERIFY(store.save().hasValue());
        QCOMPARE(fs::is_fifo(path()), isPipe);
        QCOMPARE(fs::is_directory(path()), !isPipe);
    }
};

QTEST_GUILESS_MAIN(SettingsStoreTest)
#include "settings_store_test.moc"
