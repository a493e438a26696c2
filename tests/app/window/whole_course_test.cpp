// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/window/lesson_desk.h"
#include "core/lesson/catalog.h"
#include "tests/support/opened_window.h"

using namespace interleave;

/// Each lesson of the course, from its first step to its last, with its recorded runs: it can be answered by keys, everything is within
/// the panel and none of it is cut. INTERLEAVE_PICTURES=FOLDER saves what is seen; INTERLEAVE_REAL_RUNS=1 runs instead.
class WholeCourseTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;
    QString m_case;
    QString m_language;
    QStringList m_faults;
    int m_steps = 0;
    qint64 m_longestBegin = 0; ///< milliseconds
    qint64 m_longestStep = 0;
    const QString m_pictures = qEnvironmentVariable("INTERLEAVE_PICTURES");
    const bool m_isReal = qEnvironmentVariableIsSet("INTERLEAVE_REAL_RUNS");

    MainWindow& window() { return *m_opened->window; }
    LessonProgress& progress() { return window().findChild<LessonDesk*>()->progress(); }
    QPushButton& next() { return m_opened->find<QPushButton>("lessonNext"); }
    void press(Qt::Key key) { QTest::keyClick(window().focusWidget(), key); }
    void fault(const QString& what) { m_faults << QStringLiteral("%1: %2").arg(m_case, what); }

    static void settle()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }

    void keepPicture(const QString& what, QWidget& widget)
    {
        if (m_pictures.isEmpty())
            return;
        if (!QDir().mkpath(m_pictures) || !widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_pictures, m_case, what)))
            qFatal("no picture can be saved in %s", qPrintable(m_pictures));
    }

    /// What the panel of the lesson shows.
    void look(const QString& what)
    {
        settle();
        keepPicture(what, window());
        auto& panel = m_opened->find<QWidget>("lesson");
        const auto* area = panel.findChild<QScrollArea*>();
        if (area->widget()->width() > area->viewport()->width())
            fault(QStringLiteral("the step is wider than its panel"));
        if (next().visibleRegion().isEmpty())
            fault(QStringLiteral("Next is not seen"));
        for (const QAbstractButton* button : panel.findChildren<QAbstractButton*>()) {
            const int wide = button->fontMetrics().horizontalAdvance(button->text().remove(QLatin1Char('&')));
            const bool isCut = button->sizePolicy().hasHeightForWidth()
                                 ? button->heightForWidth(button->width()) > button->height() + 1
                                 : wide > button->width();
            if (button->isVisible() && isCut)
                fault(QStringLiteral("\"%1\" is cut").arg(button->text()));
        }
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            const QSize size = label->size();
            if (label->isVisible() && label->wordWrap() && label->heightForWidth(size.width()) > size.height() + 1)
                fault(QStringLiteral("\"%1\" is cut").arg(label->text().left(40)));
        }
    }

    /// Where one is taken to at a step, by keys alone.
    void answer()
    {
        const std::size_t place = progress().place();
        const lesson::LessonStep& step = progress().lesson().steps[place];
        if (std::holds_alternative<lesson::Choose>(step.work) || std::holds_alternative<lesson::PredictBars>(step.work)) {
            press(Qt::Key_Space);
        } else if (const auto* number = std::get_if<lesson::PredictNumber>(&step.work)) {
            QTest::keyClicks(window().focusWidget(), QString::number(std::ceil((number->least + number->most) / 2)));
            press(Qt::Key_Return); // which goes on as well
        } else if (std::holds_alternative<lesson::PredictCurve>(step.work)) {
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Up})
                press(key);
        } else if (std::holds_alternative<lesson::PredictOrder>(step.work)) {
            for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Space}) // past "Up"
                press(key);
        } else if (std::holds_alternative<lesson::Observe>(step.work)) {
            press(Qt::Key_Space); // to the chart
            press(Qt::Key_Return);
        } else {
            return;
        }
        if (std::holds_alternative<std::monostate>(progress().givenAt(place)))
            fault(QStringLiteral("not answered by keys"));
        if (progress().place() == place)
            look(QStringLiteral("answered"));
    }

    void run()
    {
        auto& recorded = m_opened->find<QPushButton>("lessonRecorded");
        QVERIFY2(recorded.isVisible(), qPrintable(m_case));
        if (m_isReal) {
            m_opened->find<QPushButton>("lessonRun").click();
            QTRY_VERIFY_WITH_TIMEOUT(progress().isMeasured() && !window().runController().isBusy(), 120'000);
        } else {
            recorded.click();
        }
        QVERIFY2(progress().isMeasured(), qPrintable(m_case));
        look(QStringLiteral("ran"));
        QVERIFY2(m_opened->find<QLabel>("lessonOutcome").isVisible(), qPrintable(m_case));
    }

    void goThroughStep(const lesson::Lesson& lesson)
    {
        m_case = QStringLiteral("%1-%2-%3")
                     .arg(QString::fromStdString(lesson.number()))
                     .arg(progress().place() + 1, 2, 10, QLatin1Char('0'))
                     .arg(m_language);
        const std::size_t place = progress().place();
        look(QStringLiteral("shown"));
        answer();
        if (std::holds_alternative<lesson::RunStep>(progress().step().work) && progress().place() == place)
            run();
        ++m_steps;
        QElapsedTimer timer;
        timer.start();
        if (progress().place() == place)
            next().click();
        window().repaint();
        m_longestStep = std::max(m_longestStep, timer.elapsed());
    }

    void goThrough(const lesson::Lesson& lesson)
    {
        QElapsedTimer timer;
        timer.start();
        window().beginLesson(QString::fromStdString(lesson.id));
        window().repaint();
        m_longestBegin = std::max(m_longestBegin, timer.elapsed());
        QVERIFY2(progress().isOn() && progress().lesson().id == lesson.id, lesson.id.c_str());
        while (progress().isOn() && !QTest::currentTestFailed())
            goThroughStep(lesson);
        QVERIFY2(progress().isFinished(lesson.id), lesson.id.c_str());
        settle();
        auto* summary = window().findChild<QDialog*>(QStringLiteral("lessonSummary"));
        QVERIFY2(summary, lesson.id.c_str());
        keepPicture(QStringLiteral("summary"), *summary);
        summary->close();
        settle();
    }

    void goThroughAll(const QString& language)
    {
        m_language = language;
        window().setLook(gantt::Look::Light);
        window().resize(1024, 740);
        for (const lesson::Lesson& lesson : lesson::builtInLessons(language.toStdString()))
            goThrough(lesson);
        qInfo("%d steps; a lesson began within %lld ms, a step was there within %lld ms", m_steps, m_longestBegin, m_longestStep);
        for (const QString& each : std::as_const(m_faults))
            qWarning().noquote() << each;
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.value(0)));
        QVERIFY(m_steps > 150);
    }

private slots:
    void init()
    {
        m_faults.clear();
        m_steps = 0;
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
    }
    void cleanup() { m_opened.reset(); }

    void InEnglish() { goThroughAll(QStringLiteral("en")); }

    /// Whose words are longer. A language stays installed.
    void InGerman()
    {
        installLanguage(QStringLiteral("de"));
        QVERIFY(m_opened->open());
        goThroughAll(QStringLiteral("de"));
    }
};

QTEST_MAIN(WholeCourseTest)
#include "whole_course_test.moc"
