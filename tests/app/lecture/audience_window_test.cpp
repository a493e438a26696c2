// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/audience_window.h"

#include <QDir>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/lecture/chart_page.h"
#include "app/lecture/slide_view.h"
#include "core/lecture/catalog.h"
#include "tests/support/opened_window.h"

using namespace interleave;

/// INTERLEAVE_PICTURES=FOLDER saves what is seen of the lectures, INTERLEAVE_LESSON=1.3 of one lesson.
class AudienceWindowTest : public QObject {
    Q_OBJECT

private:
    const QtWords m_words{QLocale(QLocale::English)};
    const QString m_pictures = qEnvironmentVariable("INTERLEAVE_PICTURES");

    static Machine machine()
    {
        static const Machine kMachine = inspectMachine();
        return kMachine;
    }

    void keepPictures(lecture::Lecture lecture, const QString& name, const QtWords& words)
    {
        LectureShow show(std::move(lecture), machine, words);
        AudienceWindow window(show, QApplication::font());
        window.show();
        const QStringList sizes =
            qEnvironmentVariable("INTERLEAVE_SIZES", QStringLiteral("1024x768,1280x800,1920x1080,3840x2160")).split(QLatin1Char(','));
        for (std::size_t n = 0; n < show.count(); ++n) {
            show.goTo(n);
            if (show.runner().current()) {
                show.toggleRecorded();
                QTRY_VERIFY(!show.runner().current());
            }
            for (const QString& size : sizes) {
                window.resize(size.section(QLatin1Char('x'), 0, 0).toInt(), size.section(QLatin1Char('x'), 1).toInt());
                QCoreApplication::processEvents();
                if (window.playHead().isPlaying())
                    window.playHead().setTime(TimePoint(window.playHead().whole().length() / 3));
                const QString file =
                    QStringLiteral("%1/%2-%3-%4.png").arg(m_pictures, name).arg(n + 1, 2, 10, QLatin1Char('0')).arg(size);
                QElapsedTimer timer;
                timer.start();
                const QPixmap picture = window.grab();
                qInfo("%s: %lld ms", qPrintable(file), timer.elapsed());
                QVERIFY(QDir().mkpath(m_pictures) && picture.save(file));
            }
        }
    }

private slots:
    void savesPictures()
    {
        if (m_pictures.isEmpty())
            QSKIP("no pictures are asked for");
        const QString language = qEnvironmentVariable("INTERLEAVE_LANGUAGE");
        if (!language.isEmpty())
            installLanguage(language);
        const QtWords words{QLocale(language.isEmpty() ? QStringLiteral("en") : language)};
        const QString asked = qEnvironmentVariable("INTERLEAVE_LESSON");
        if (asked.isEmpty()) {
            for (lecture::Lecture& each : lecture::builtInLectures(language.toStdString()))
                keepPictures(std::move(each), QString::fromStdString(each.id), words);
            return;
        }
        for (const QString& id : asked.split(QLatin1Char(','))) {
            Result<lesson::Lesson> lesson = lesson::builtInLesson(id.toStdString(), language.toStdString());
            QVERIFY(lesson);
            keepPictures(lecture::lectureOf(std::make_shared<const lesson::Lesson>(*std::move(lesson))), id + language, words);
        }
    }
};

QTEST_MAIN(AudienceWindowTest)
#include "audience_window_test.moc"
