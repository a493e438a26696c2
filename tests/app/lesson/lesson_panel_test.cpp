// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/lesson_panel.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/lesson/change_field.h"
#include "app/lesson/step_voice.h"
#include "app/scenario/setup.h"
#include "core/lesson/lesson_reader.h"
#include "tests/support/drawn_run.h"

using namespace interleave;
using lesson::Given;

namespace {

constexpr const char* kLesson = R"(
title = "Sooner?"
about = "A test."
run = { scenario = "kebab", models = ["one-core", "all-cores"] }
[words]
"core" = "What computes."
[[step]]
kind = "read"
new = ["core"]
say = "There is a **core**."
[[step]]
kind = "predict"
say = "Sooner with more cores?"
answer = [
  { say = "No", holds = "speedup < 1.5", but = "No more than {speedup}." },
  { say = "Yes, and this is said in so many words that they have to stand in several lines", holds = "speedup >= 1.5" } ]
[[step]]
kind = "predict-number"
say = "How long below, in ms?"
measured = "below.makespan_ms"
least = 0
most = 400
[[step]]
kind = "predict-order"
say = "Which is done first?"
items = ["Above", "Below"]
by = ["above.makespan_ms", "below.makespan_ms"]
[[step]]
kind = "run"
[[step]]
kind = "explain"
say = "It took {below.makespan_ms}. Why?"
answer = [ { say = "A", right = true, because = "It was so." }, { say = "B", because = "It was not." } ]
)";

constexpr const char* kDrawn = R"(
title = "Drawn"
about = "A test."
run = { scenario = "place-the-key", models = ["all-cores"], repeat = 3, sweep = { what = "tasks", values = [2, 3, 4] } }
[[step]]
kind = "predict-bars"
say = "Who computes when?"
[[step]]
kind = "predict-curve"
say = "How long?"
over = "Tasks"
measured = "below.makespan_ms.median"
least = 0
most = 4
[[step]]
kind = "repair"
say = "Put the lines right."
until = "below.unexpected = 0"
)";

constexpr const char* kTwice = R"(
title = "Twice"
about = "A test."
[words]
"core" = "What computes."
"turn" = "A while."
[[step]]
kind = "read"
new = ["core"]
say = "There is a core."
[[step]]
kind = "read"
new = ["turn"]
say = "A core has turns."
[[step]]
kind = "transfer"
say = "Why?"
answer = [ { say = "A", right = true, because = "It was so." }, { say = "B", because = "It was not." } ]
)";

constexpr const char* kTried = R"(
title = "Tried"
about = "A test."
run = { scenario = "kebab", models = ["one-core", "all-cores"] }
[[step]]
kind = "change"
say = "Make it faster."
may = ["tasks"]
until = "%1"
)";

constexpr const char* kObserved = R"(
title = "Observed"
about = "A test."
run = { scenario = "kebab", models = ["one-core", "all-cores"] }
[[step]]
kind = "run"
[[step]]
kind = "observe"
say = "When do both compute above?"
where = "running > 1"
because = "One core does one thing."
)";

lesson::Lesson readLesson(const char* text = kLesson)
{
    lesson::ReadLesson read = lesson::readLesson(text, "a-test");
    if (!read.isSound())
        qFatal("%s", lesson::textOf(read.faults.front(), englishWords()).c_str());
    return read.lesson;
}

RunSet made(const lesson::LessonRun& run)
{
    std::vector<std::vector<RunPointer>> series;
    for (const RunRequest& request : run.request().requests) {
        RunResult result = drawnRun(request.model->id, series.empty() ? "Ada RR..\nBen ..RR\n" : "Ada RR\nBen RR\n");
        result.request = request;
        series.push_back({std::make_shared<const RunResult>(std::move(result))});
    }
    return RunSet::of(std::move(series));
}

} // namespace

class LessonPanelTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<LessonProgress> m_progress;
    std::unique_ptr<LessonPanel> m_panel;

    template<typename Widget>
    Widget& find(const char* name)
    {
        auto* widget = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }
    QString text(const char* label) { return find<QLabel>(label).accessibleName(); }
    QPushButton& button(const char* name) { return find<QPushButton>(name); }
    void press(Qt::Key key) { QTest::keyClick(m_panel->focusWidget(), key); }
    void goTo(std::size_t place)
    {
        while (m_progress->place() < place)
            m_progress->goOn();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_setup = std::make_unique<Setup>();
        m_progress = std::make_unique<LessonProgress>(*m_settings, m_words);
        m_panel = std::make_unique<LessonPanel>(*m_progress, *m_setup, m_words, Theme(gantt::Look::Light));
        m_panel->resize(320, 600);
        m_progress->begin(readLesson());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->focusStep();
    }
    void cleanup() { m_panel.reset(); }

    void AStepSaysWhereOneIsWhatIsToldAndWhatNewWordsMean()
    {
        QCOMPARE(find<QLabel>("lessonTitle").text(), QStringLiteral("Sooner?"));
        QCOMPARE(find<QLabel>("lessonPlace").text(), QStringLiteral("Step 1 of 6"));
        QCOMPARE(text("lessonText"), QStringLiteral("There is a core."));
        QCOMPARE(text("lessonWords"), QStringLiteral("core: What computes."));
        QVERIFY(button("lessonNext").hasFocus());
        QCOMPARE(button("lessonNext").accessibleDescription(), QStringLiteral("There is a core."));
        QVERIFY(!button("lessonBack").isEnabled());
        QVERIFY(!button("lessonRun").isVisible());
    }

    void AChoiceIsMadeByKeysAndOneGoesOnByEnter()
    {
        press(Qt::Key_Return);
        QCOMPARE(find<QLabel>("lessonPlace").text(), QStringLiteral("Step 2 of 6"));
        auto& first = find<QRadioButton>("choice0");
        QVERIFY(first.hasFocus() && !first.isChecked());
        QCOMPARE(first.accessibleDescription(), QStringLiteral("Sooner with more cores?"));
        QVERIFY(find<QLabel>("lessonHint").text().contains(QStringLiteral("without")));
        press(Qt::Key_Down);
        QVERIFY(m_progress->given() == Given()); // not before it is chosen
        press(Qt::Key_Space);
        QVERIFY(m_progress->given() == Given(std::size_t{1}));
        QVERIFY(!find<QLabel>("lessonOutcome").isVisible());
        press(Qt::Key_Return);
        QCOMPARE(m_progress->place(), std::size_t{2});
        QTest::mouseClick(&button("lessonBack"), Qt::LeftButton);
        QVERIFY(find<QRadioButton>("choice1").isChecked() && find<QRadioButton>("choice1").hasFocus());
    }

    void WordsOfAChoiceWrapAndAllOfItTakesAClick()
    {
        goTo(1);
        auto& choice = find<QRadioButton>("choice1");
        QTRY_VERIFY(choice.height() > 2 * choice.fontMetrics().height());
        QVERIFY(choice.width() <= m_panel->width());
        QTest::mouseClick(&choice, Qt::LeftButton, {}, QPoint(choice.width() - 3, choice.height() - 3));
        QVERIFY(choice.isChecked());
        QVERIFY(m_progress->given() == Given(std::size_t{1}));
    }

    void ANumberIsTypedOrSetByTheSlider()
    {
        goTo(2);
        auto& number = find<QDoubleSpinBox>("number");
        auto& slider = find<QSlider>("numberSlider");
        QVERIFY(number.hasFocus());
        QCOMPARE(number.text(), QStringLiteral("?"));
        QVERIFY(number.findChild<QLineEdit*>()->width()
                >= number.fontMetrics().horizontalAdvance(QStringLiteral("4000")));
        number.selectAll();
        QTest::keyClicks(&number, QStringLiteral("180"));
        QTest::keyClick(&number, Qt::Key_Tab);
        QVERIFY(m_progress->given() == Given(180.0));
        QCOMPARE(slider.value(), 180);
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Home);
        QVERIFY(m_progress->given() == Given(0.0));
        number.setValue(number.minimum());
        QVERIFY(m_progress->given() == Given());
    }

    void AnOrderIsMadeByKeysAndSaysWhichPlaceEachHas()
    {
        goTo(3);
        const auto& list = find<QListWidget>("order");
        const auto spoken = [&] { return list.currentItem()->data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(), QStringLiteral("Above, place 1 of 2"));
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(spoken(), QStringLiteral("Above, place 2 of 2"));
        QVERIFY(m_progress->given() == Given(std::vector<std::size_t>{1, 0}));
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(spoken(), QStringLiteral("Above, place 1 of 2"));
        press(Qt::Key_Down); // to the other one, which stays
        QCOMPARE(spoken(), QStringLiteral("Below, place 2 of 2"));
        QVERIFY(m_progress->given() == Given(std::vector<std::size_t>{0, 1}));
    }

    void AnOrderIsMadeByButtons()
    {
        goTo(3);
        QVERIFY(find<QListWidget>("order").hasFocus());
        QVERIFY(m_progress->given() == Given());
        QTest::mouseClick(&button("orderKeep"), Qt::LeftButton);
        QVERIFY(m_progress->given() == Given(std::vector<std::size_t>{0, 1}));
        button("orderDown").setFocus();
        QTest::keyClick(&button("orderDown"), Qt::Key_Space);
        QVERIFY(m_progress->given() == Given(std::vector<std::size_t>{1, 0}));
        QCOMPARE(find<QListWidget>("order").item(0)->text(), QStringLiteral("Below"));
        QTest::mouseClick(&button("orderDown"), Qt::LeftButton); // it is the last one
        QVERIFY(m_progress->given() == Given(std::vector<std::size_t>{1, 0}));
    }

    void ARunIsAskedForAndWhatCameOutStandsThere()
    {
        goTo(1);
        m_progress->answer(std::size_t{0});
        goTo(4);
        QSignalSpy asked(m_panel.get(), &LessonPanel::runAsked);
        QVERIFY(button("lessonRun").hasFocus());
        press(Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        m_panel->setBusy(true);
        QVERIFY(!button("lessonRun").isEnabled());
        QVERIFY(find<QLabel>("lessonHint").text().startsWith(QStringLiteral("Running")));
        m_panel->setBusy(false);
        QVERIFY(m_progress->take(made(m_progress->lesson().run)));
        m_panel->focusStep();
        QVERIFY(button("lessonNext").hasFocus());
        const QString outcome = text("lessonOutcome");
        QVERIFY2(outcome.contains(QStringLiteral("You said: No. It came out: Yes")), qPrintable(outcome));
        QVERIFY2(outcome.contains(QStringLiteral("No more than 2")), qPrintable(outcome));
        QVERIFY(button("lessonNext").accessibleDescription().contains(QStringLiteral("It came out")));

        QTest::mouseClick(&button("lessonBack"), Qt::LeftButton);
        QVERIFY(!find<QListWidget>("order").isEnabled()); // decided
        QVERIFY(button("lessonNext").hasFocus());
    }

    void WhatIsAskedAfterwardsIsToldAtOnceAndTheRunCanBeMadeAgain()
    {
        goTo(5);
        QVERIFY(text("lessonText").contains(QLatin1Char('?'))); // nothing was run
        QVERIFY(button("lessonRun").isVisible());
        find<QRadioButton>("choice1").click();
        QVERIFY2(text("lessonOutcome").contains(QStringLiteral("It was not.")), qPrintable(text("lessonOutcome")));
        QVERIFY(text("lessonOutcome").contains(QStringLiteral("It was so.")));
        QVERIFY(m_progress->take(made(m_progress->lesson().run)));
        QCOMPARE(text("lessonText"), QStringLiteral("It took 2 ms. Why?"));
        QVERIFY(!button("lessonRun").isVisible());
        QCOMPARE(button("lessonNext").text(), QStringLiteral("Fi&nish"));
        QTest::mouseClick(&button("lessonNext"), Qt::LeftButton);
        QVERIFY(m_progress->isFinished("a-test"));
    }

    void WhatTheFocusDoesNotSayIsAnnounced()
    {
        QSignalSpy announced(m_panel->findChild<StepVoice*>(), &StepVoice::announced);
        const auto said = [&] {
            QCoreApplication::processEvents();
            return announced.isEmpty() ? QString() : announced.takeLast().value(0).toString();
        };
        said();
        m_progress->begin(readLesson(kTwice)); // "Next" has the focus before and after
        QVERIFY(button("lessonNext").hasFocus());
        said();
        press(Qt::Key_Return);
        QVERIFY(button("lessonNext").hasFocus());
        QCOMPARE(said(), QStringLiteral("A core has turns.\nturn: A while."));
        press(Qt::Key_Return); // the choice that has the focus is described by the question
        QCOMPARE(said(), QString());
        press(Qt::Key_Space);
        const QString outcome = said();
        QVERIFY2(outcome.contains(QStringLiteral("It was so.")), qPrintable(outcome));
        find<QRadioButton>("choice1").click();
        QVERIFY(said().contains(QStringLiteral("It was not.")));
        find<QRadioButton>("choice0").click();
        QCOMPARE(said(), outcome);
        QTest::mouseClick(&button("lessonBack"), Qt::LeftButton);
        QTest::mouseClick(&button("lessonNext"), Qt::LeftButton); // there again, with what came out
        QVERIFY(said().contains(QStringLiteral("It was so.")));
    }

    void WhoPressedRunWaitsWhereItIsSaidHowFarItIs()
    {
        goTo(4);
        QVERIFY(button("lessonRun").hasFocus());
        QCOMPARE(button("lessonRun").accessibleDescription(), find<QLabel>("lessonHint").text());
        m_panel->setBusy(true);
        QVERIFY(find<QLabel>("lessonHint").hasFocus());
        press(Qt::Key_Return); // once more, in a hurry
        QCOMPARE(m_progress->place(), std::size_t{4});
        m_panel->setBusy(false); // it was stopped
        QVERIFY(button("lessonRun").hasFocus());
        m_panel->setBusy(true);
        QVERIFY(m_progress->take(made(m_progress->lesson().run)));
        m_panel->setBusy(false);
        QVERIFY(button("lessonNext").hasFocus());
        goTo(5);
        QVERIFY(find<QRadioButton>("choice0").hasFocus());
        m_panel->setBusy(true); // by somebody else
        QVERIFY(find<QRadioButton>("choice0").hasFocus());
    }

    void WhatDidNotComeOutAsItShouldIsTriedAgainWhereItIsChanged()
    {
        for (const bool isMet : {false, true}) {
            const QString until = isMet ? QStringLiteral("speedup > 1") : QStringLiteral("speedup > 100");
            m_progress->begin(readLesson(QString::fromLatin1(kTried).arg(until).toLatin1()));
            auto* field = m_panel->findChild<ChangeField*>();
            QVERIFY(field && field->firstField()->hasFocus());
            QVERIFY(m_progress->take(made(m_progress->lesson().run)));
            m_panel->focusStep();
            field = m_panel->findChildren<ChangeField*>().last();
            QCOMPARE(button("lessonNext").hasFocus(), isMet);
            QCOMPARE(field->firstField()->hasFocus(), !isMet);
        }
    }

    void WhoSaysThatThereIsNoneGoesOnFromThere()
    {
        m_progress->begin(readLesson(kObserved));
        QVERIFY(m_progress->take(made(m_progress->lesson().run)));
        goTo(1);
        button("observeNone").setFocus();
        press(Qt::Key_Space);
        QVERIFY(!button("observeNone").isEnabled());
        QVERIFY(button("lessonNext").hasFocus());
        QCOMPARE(button("lessonNext").accessibleDescription(), text("lessonOutcome"));
    }

    void WhatIsLongIsScrolledByKeys()
    {
        goTo(1);
        m_progress->answer(std::size_t{0});
        goTo(4);
        QVERIFY(m_progress->take(made(m_progress->lesson().run)));
        m_panel->resize(200, 240);
        m_panel->focusStep();
        auto& bar = *m_panel->findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 0);
        press(Qt::Key_PageDown);
        QVERIFY(bar.value() > 0);
        press(Qt::Key_PageUp);
        QCOMPARE(bar.value(), 0);
        QVERIFY(button("lessonNext").hasFocus());
    }

    void WhatIsDrawnIsAnsweredByKeysAndEnterGoesOn()
    {
        m_progress->begin(readLesson(kDrawn));
        press(Qt::Key_Space);
        const lesson::Bars* bars = std::get_if<lesson::Bars>(&m_progress->given());
        QVERIFY(bars && bars->rows.size() == 3 && bars->rows[0][0]);
        press(Qt::Key_Return);
        QCOMPARE(m_progress->place(), std::size_t{1});
        press(Qt::Key_Up);
        QVERIFY(std::holds_alternative<lesson::Curve>(m_progress->given()));
        press(Qt::Key_Return);
        QCOMPARE(button("lessonRun").text(), QStringLiteral("Run 3 times"));
        press(Qt::Key_Up);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(m_progress->given() == Given(std::vector<std::size_t>{0, 1, 2, 4, 3, 5}));
        QVERIFY(button("lessonRun").isEnabled());
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(!button("lessonRun").isEnabled()); // it cannot be run so
        m_progress->goBack();
        m_progress->goOn();
        QVERIFY(!button("lessonRun").isEnabled());
    }

    void NothingIsCutWhateverTheTypeAndTheLook_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("chosen and typed") << QByteArray(kLesson);
        QTest::newRow("drawn") << QByteArray(kDrawn);
    }
    void NothingIsCutWhateverTheTypeAndTheLook()
    {
        QFETCH(QByteArray, text);
        m_progress->begin(readLesson(text.constData()));
        for (const auto& [look, type] : {std::pair(gantt::Look::Dark, 1.0), std::pair(gantt::Look::HighContrast, 1.5),
                                         std::pair(gantt::Look::Projector, 1.0)}) {
            const Theme theme(look, QFont(), type);
            m_panel->setFont(theme.font(TextRole::Body));
            m_panel->setTheme(theme);
            m_panel->resize(theme.pixels(324), theme.pixels(500));
            for (std::size_t place = 0; place < m_progress->lesson().steps.size(); ++place) {
                goTo(place);
                QCoreApplication::processEvents();
                const auto& scroll = *m_panel->findChild<QScrollArea*>();
                QVERIFY2(scroll.widget()->width() <= scroll.viewport()->width(), qPrintable(QString::number(place)));
                for (const QWidget* part : m_panel->findChildren<QWidget*>()) {
                    const bool isHead = qobject_cast<const QHeaderView*>(part); // asks for room to scroll in, which it needs not
                    if (part->isVisible() && !isHead && part->minimumSizeHint().isValid())
                        QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(part->objectName()));
                }
            }
            while (!m_progress->isFirst())
                m_progress->goBack();
        }
    }
};

QTEST_MAIN(LessonPanelTest)
#include "lesson_panel_test.moc"
