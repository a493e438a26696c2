// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/view_settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace interleave;

class ViewSettingsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;

    void set(const char* key, const QVariant& value) { m_settings->setValue(QString::fromLatin1(key), value); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    }
    void cleanup() { m_settings.reset(); }

    void AtFirstAllIsAsTheSystemHasIt()
    {
        const ViewSettings view = ViewSettings::load(*m_settings);
        QVERIFY(!view.look);
        QCOMPARE(view.typeScale, 1.0);
        QVERIFY(view.rowsBy == gantt::RowsBy::Task);
        QVERIFY(view.numbersOpen);
        QVERIFY(view.geometry.isEmpty());
        QVERIFY(view.exportFolder.isEmpty());
        QVERIFY(view.language.isEmpty());
    }

    void WhatIsSavedComesBackFromTheFile()
    {
        ViewSettings view;
        view.look = gantt::Look::HighContrast;
        view.typeScale = 1.21;
        view.rowsBy = gantt::RowsBy::Cpu;
        view.numbersOpen = false;
        view.geometry = QByteArray("\0\x01\xff;,=\n", 7);
        view.exportFolder = QStringLiteral("/home/ada/Übungen, 1");
        view.exportChoice.scale = 3;
        view.language = QStringLiteral("de");
        view.save(*m_settings);
        m_settings->sync();

        const QSettings again(m_settings->fileName(), QSettings::IniFormat);
        const ViewSettings later = ViewSettings::load(again);
        QVERIFY(later.look == view.look);
        QCOMPARE(later.typeScale, view.typeScale);
        QVERIFY(later.rowsBy == view.rowsBy);
        QCOMPARE(later.numbersOpen, view.numbersOpen);
        QCOMPARE(later.geometry, view.geometry);
        QCOMPARE(later.exportFolder, view.exportFolder);
        QVERIFY(later.exportChoice == view.exportChoice);
        QCOMPARE(later.language, view.language);
    }

    void LikeTheSystemIsAChoiceThatReplacesAnother()
    {
        ViewSettings view;
        view.look = gantt::Look::Dark;
        view.save(*m_settings);
        view.look = std::nullopt;
        view.save(*m_settings);
        QVERIFY(!ViewSettings::load(*m_settings).look);
    }

    void EveryLookHasAWord()
    {
        for (const gantt::Look look : gantt::kLooks) {
            if (look != gantt::Look::Print) // for paper, never for the window
                QVERIFY(lookOf(wordOf(look)) == look);
        }
        QCOMPARE(wordOf(std::nullopt), QStringLiteral("system"));
        for (const char* word : {"system", "", "Dark", "pink"})
            QVERIFY(!lookOf(QString::fromLatin1(word)));
    }

    void NonsenseIsBroughtIntoRangeOrIgnored()
    {
        set("view/look", 17);
        set("view/rows", QStringLiteral("rivers"));
        set("view/typeScale", 40);
        ViewSettings view = ViewSettings::load(*m_settings);
        QVERIFY(!view.look);
        QVERIFY(view.rowsBy == gantt::RowsBy::Task);
        QCOMPARE(view.typeScale, kLargestType);
        set("view/typeScale", -1);
        QCOMPARE(ViewSettings::load(*m_settings).typeScale, kSmallestType);
        for (const char* word : {"nan", "large", ""}) {
            set("view/typeScale", QString::fromLatin1(word));
            const double scale = ViewSettings::load(*m_settings).typeScale;
            QVERIFY2(kSmallestType <= scale && scale <= kLargestType, word);
        }
    }
};

QTEST_APPLESS_MAIN(ViewSettingsTest)
#include "view_settings_test.moc"
