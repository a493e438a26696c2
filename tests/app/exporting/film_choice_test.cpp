// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film_choice.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace interleave;

class FilmChoiceTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

private slots:
    void init() { m_settings.clear(); }

    void WhatIsSavedIsLoaded()
    {
        const FilmChoice choice{.format = QStringLiteral("png-sequence"),
                                .size = {3840, 2160},
                                .framesPerSecond = 60,
                                .part = ExportPart::Seen};
        choice.save(m_settings);
        QVERIFY(FilmChoice::load(m_settings) == choice);
    }

    void WhatIsNotKnownIsAsAtFirst()
    {
        QVERIFY(FilmChoice::load(m_settings) == FilmChoice{});
        m_settings.setValue(QStringLiteral("film/format"), QStringLiteral("gif"));
        m_settings.setValue(QStringLiteral("film/width"), 1);
        m_settings.setValue(QStringLiteral("film/framesPerSecond"), QStringLiteral("many"));
        m_settings.setValue(QStringLiteral("film/part"), 7);
        QVERIFY(FilmChoice::load(m_settings) == FilmChoice{});
    }
};

QTEST_MAIN(FilmChoiceTest)
#include "film_choice_test.moc"
