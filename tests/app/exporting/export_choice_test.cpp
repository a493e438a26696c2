// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/export_choice.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace interleave;

class ExportChoiceTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void WhatIsSavedComesBack()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        QVERIFY(ExportChoice::load(settings) == ExportChoice{});
        const ExportChoice choice{.format = QStringLiteral("svg"),
                                  .part = ExportPart::Seen,
                                  .ink = ExportInk::BlackAndWhite,
                                  .scale = 4};
        choice.save(settings);
        QVERIFY(ExportChoice::load(settings) == choice);
    }

    void NonsenseIsBroughtIntoRangeOrIgnored()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("b.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("export/format"), QStringLiteral("csv")); // no picture
        settings.setValue(QStringLiteral("export/part"), 7);
        settings.setValue(QStringLiteral("export/scale"), 400);
        const ExportChoice choice = ExportChoice::load(settings);
        QCOMPARE(choice.format, QStringLiteral("png"));
        QVERIFY(choice.part == ExportPart::All);
        QCOMPARE(choice.scale, kLargestScale);
        settings.setValue(QStringLiteral("export/scale"), QStringLiteral("large"));
        QCOMPARE(ExportChoice::load(settings).scale, kSmallestScale);
    }
};

QTEST_APPLESS_MAIN(ExportChoiceTest)
#include "export_choice_test.moc"
