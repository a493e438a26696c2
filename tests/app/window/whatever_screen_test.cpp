// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolButton>
#include <QtTest>

#include "app/compare/noise_bar.h"
#include "app/experiment/experiment_page.h"
#include "app/i18n/qt_words.h"
#include "app/pages/page_catalog.h"
#include "app/window/chart_area.h"
#include "app/window/experiment_desk.h"
#include "app/window/experiment_place.h"
#include "app/window/right_side.h"
#include "tests/support/experiments.h"
#include "tests/support/opened_window.h"

using namespace interleave;

namespace {

std::shared_ptr<const RunResult> disturbed()
{
    auto run = std::make_shared<RunResult>(drawnRun("all-cores", "Ada RR\nBen ..RR\n"));
    run->metrics.account.disturbance = 0.3;
    return run;
}

/// Of a file that says which screens there are, for the offscreen platform.
QByteArray screensFile()
{
    static QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file for the screens");
    file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
        {"name": "one", "x": 0, "y": 0, "width": 4000, "height": 3000, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    return file.fileName().toLocal8Bit();
}

/// How often a widget was asked to place its parts anew.
class LayoutCounter : public QObject {
public:
    explicit LayoutCounter(QWidget& widget) { widget.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

} // namespace

/// Whatever the window, the type, the look and the language: everything is within it, nothing is cut or covered, and after a run all
/// rows of the charts are seen.
class WhateverScreenTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenedWindow> m_opened;
    QString m_case;
    QStringList m_faults;
    int m_measured = 0;

    MainWindow& window() { return *m_opened->window; }
    void fault(const QString& what)
    {
        if (m_faults.size() < 40)
            m_faults << QStringLiteral("%1: %2").arg(m_case, what);
    }

    static QString nameOf(const QWidget& widget)
    {
        QString text;
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            text = label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            text = button->text();
        return QStringLiteral("%1 %2 \"%3\"").arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text.left(40));
    }

    /// What scrolls is seen by scrolling.
    bool scrolls(const QWidget& widget)
    {
        for (const QWidget* parent = widget.parentWidget(); parent && parent != &window(); parent = parent->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(parent))
                return true;
        }
        return false;
    }

    /// What it takes to read its text: none where it has none, or wraps.
    static int widthOfText(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            return label->wordWrap() || !label->pixmap().isNull() ? 0 : label->fontMetrics().horizontalAdvance(label->text());
        if (const auto* button = qobject_cast<const QToolButton*>(&widget);
            button && button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull())
            return 0;
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            return button->fontMetrics().horizontalAdvance(button->text().remove(QLatin1Char('&')));
        return 0;
    }

    bool isLeaf(const QWidget& widget)
    {
        return qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget)
            || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
            || qobject_cast<const QAbstractScrollArea*>(&widget) || widget.inherits("interleave::Legend")
            || widget.inherits("interleave::OverviewStrip") || widget.inherits("interleave::PointedChart")
            || widget.inherits("interleave::CurveAxes");
    }

    void measureAll()
    {
        std::vector<std::pair<QWidget*, QRect>> leaves;
        const QRect inside = window().rect();
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != &window() || scrolls(*widget) || !isLeaf(*widget)
                || qobject_cast<QMenuBar*>(widget->parentWidget()) || widget->visibleRegion().isEmpty())
                continue;
            const bool isPart = isLeaf(*widget->parentWidget()); // of a spin box, a combo box
            if (isPart)
                continue;
            const QRect place(widget->mapTo(&window(), QPoint()), widget->size());
            ++m_measured;
            if (!inside.contains(place))
                fault(QStringLiteral("%1 is outside: %2 %3 %4 %5")
                          .arg(nameOf(*widget))
                          .arg(place.x())
                          .arg(place.y())
                          .arg(place.width())
                          .arg(place.height()));
            if (widget->toolTip().isEmpty() && widthOfText(*widget) > std::max(0, widget->contentsRect().width()))
                fault(QStringLiteral("%1 is cut: %2 of %3").arg(nameOf(*widget)).arg(widget->width()).arg(widthOfText(*widget)));
            if (const auto* label = qobject_cast<const QLabel*>(widget);
                label && label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
                fault(QStringLiteral("%1 is cut: %2 high of %3")
                          .arg(nameOf(*widget))
                          .arg(label->height())
                          .arg(label->heightForWidth(label->width())));
            leaves.emplace_back(widget, place);
        }
        for (std::size_t a = 0; a < leaves.size(); ++a) {
            for (std::size_t b = a + 1; b < leaves.size(); ++b) {
                if (leaves[a].second.intersects(leaves[b].second) && !leaves[a].first->isAncestorOf(leaves[b].first)
                    && !leaves[b].first->isAncestorOf(leaves[a].first))
                    fault(QStringLiteral("%1 and %2 overlap").arg(nameOf(*leaves[a].first), nameOf(*leaves[b].first)));
            }
        }
        const auto& run = m_opened->find<QPushButton>("run");
        const auto& stripRun = m_opened->find<QPushButton>("stripRun");
        const auto* next = window().findChild<QPushButton*>(QStringLiteral("lessonNext")); // what one presses in a lesson
        const auto& start = m_opened->find<QPushButton>("startExperiment");
        const bool isReachable = !run.visibleRegion().isEmpty() || !stripRun.visibleRegion().isEmpty()
                              || (next && !next->visibleRegion().isEmpty()) || !start.visibleRegion().isEmpty();
        if (!isReachable)
            fault(QStringLiteral("Run is not to be seen"));
    }

    /// All rows of both charts, unless kitchens are shown.
    void measureCharts(int least)
    {
        GanttView& chart = m_opened->chart();
        if (!chart.isVisible()) {
            if (!m_opened->find<QWidget>("kitchen").isVisible() && !m_opened->find<QWidget>("distribution").isVisible())
                fault(QStringLiteral("there is no picture"));
            return;
        }
        for (std::size_t run = 0; run < chart.state().runCount(); ++run) {
            const RowRange seen = chart.places().seenRows(run);
            if (seen.end - seen.first < least)
                fault(QStringLiteral("of run %1 only the rows %2 to %3 are seen").arg(run).arg(seen.first).arg(seen.end));
        }
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
        for (int level = 0; level < 4; ++level) // what came in the last round, as what is known of the machine, is laid out too
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    /// In all sizes that a screen leaves a window, with what is shown as it is.
    void measureInAllSizes(const QString& state, int rows)
    {
        for (const QSize size : {QSize(800, 600), QSize(1024, 700), QSize(1229, 691), QSize(911, 512), QSize(683, 384),
                                 QSize(1366, 768), QSize(1920, 1080)}) {
            m_case = QStringLiteral("%1, %2x%3").arg(state).arg(size.width()).arg(size.height());
            window().resize(size);
            settle();
            measureAll();
            if (rows > 0 && size.width() >= 1024 && size.height() >= 691)
                measureCharts(rows);
        }
    }

    void goThrough(const QString& state, int rows)
    {
        using gantt::Look;
        for (const auto& [type, look] :
             {std::pair(1.0, Look::Light), std::pair(0.8, Look::Dark), std::pair(1.5, Look::HighContrast),
              std::pair(2.0, Look::Light), std::pair(1.0, Look::Projector), std::pair(2.0, Look::Projector)}) {
            window().setLook(look);
            window().setTypeScale(type);
            for (const PageEntry& page : pages()) {
                emit window().findChild<ChartArea*>()->pageAsked(page.id);
                const bool isNormal = type <= 1 && look != Look::Projector;
                measureInAllSizes(QStringLiteral("%1, type %2, %3, page %4").arg(state).arg(type).arg(wordOf(look), page.id),
                                  isNormal ? rows : 0);
            }
        }
    }

    void run(int repeats = 1)
    {
        QSignalSpy settled(&window(), &MainWindow::settled);
        if (repeats > 1) {
            window().setup().setRepeats(repeats);
            window().runMany();
        } else {
            window().run();
        }
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 60'000);
    }

    void choose(const char* scenario)
    {
        window().setup().setScenario(**scenarioById(scenario));
        for (const Side side : kSides)
            window().setup().setModel(side, **executionModelById("simulated"));
    }

    void report()
    {
        for (const QString& each : std::as_const(m_faults))
            qWarning().noquote() << each;
        QVERIFY(m_measured > 500);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.value(0)));
    }

    void goThroughStates()
    {
        choose("dining-philosophers");
        goThrough(QStringLiteral("before"), 0);
        choose("too-many-tasks");
        window().setup().setValue("tasks", 8);
        run();
        goThrough(QStringLiteral("after"), 8);
        choose("deadlock");
        window().setup().setValue("tasks", 8);
        run();
        window().findChild<NoiseBar*>()->setRuns({disturbed(), nullptr});
        goThrough(QStringLiteral("disturbed"), 8);
        choose("semaphore");
        run(5);
        goThrough(QStringLiteral("many"), 6);
        goThroughLesson();
    }

    /// One that is built in, with a question; one that was made, in all its sights; and while one is made.
    void goThroughExperiments()
    {
        using experiment::Experiment;
        QTRY_VERIFY_WITH_TIMEOUT(window().runController().machine(), 30'000);
        ExperimentPlace& place = *window().findChild<ExperimentPlace*>();
        m_opened->find<QAction>("experiment.cores").trigger();
        goThroughLooks(QStringLiteral("built in"));
        Experiment family = experiment::smallExperiment({"simulated", "simulated"}, {"tasks=1,2,4", "work_ms=1..8x2"}, 1);
        family.works.front().values = {};
        family.models.back().settings = {{"simulated_cores", 4}, {"switch_us", 20}};
        family.measures = {"requests.latency_ms.p50", "makespan_ms"};
        family.laws = {{fitting::lawById("usl").value(), "makespan_ms"}};
        place.desk().setUp(family);
        place.desk().start();
        QTRY_VERIFY_WITH_TIMEOUT(!place.isOn(), 60'000);
        QVERIFY(place.desk().results()->isComplete());
        for (const char* sight : {"sight0", "sight1", "sight2", "sight3"}) {
            m_opened->find<QToolButton>(sight).click();
            goThroughLooks(QString::fromLatin1(sight));
        }
        m_opened->find<QToolButton>("sight0").click();
        ExperimentPage& page = place.desk().page();
        page.setState(ExperimentPage::State::On);
        page.setAdvance({.made = 12'345, .all = 100'000, .timeLeft = std::chrono::hours(3), .again = 2},
                        nameOfPoint(place.desk().results()->design(), 20, QtWords()));
        goThroughLooks(QStringLiteral("on"));
        page.setState(ExperimentPage::State::Foreign);
        goThroughLooks(QStringLiteral("foreign"));
        window().setLook(gantt::Look::Light);
        window().setTypeScale(1.5);
        settle();
        window().resize(100, 100);
        settle();
        const QSize least(1024, 700); // what is left of 1024 x 768
        if (window().width() > least.width() || window().height() > least.height())
            fault(QStringLiteral("at 150 % no window is smaller than %1x%2").arg(window().width()).arg(window().height()));
    }

    void goThroughLooks(const QString& state)
    {
        using gantt::Look;
        for (const auto& [type, look] :
             {std::pair(1.0, Look::Light), std::pair(1.5, Look::HighContrast), std::pair(1.0, Look::Projector)}) {
            window().setLook(look);
            window().setTypeScale(type);
            measureInAllSizes(QStringLiteral("experiments, %1, type %2, %3").arg(state).arg(type).arg(wordOf(look)), 0);
        }
    }

    /// At a step that has the most on it, without a run.
    void goThroughLesson()
    {
        window().beginLesson(QStringLiteral("1.1"));
        for (int step = 0; step < 2; ++step)
            m_opened->find<QPushButton>("lessonNext").click();
        goThrough(QStringLiteral("lesson"), 0);
        window().setLook(gantt::Look::Light);
        window().setTypeScale(1);
        settle();
        window().resize(100, 100);
        settle();
        const QSize least(640, 400); // and so at 150 % on a screen of 1024 x 768
        if (window().width() > least.width() || window().height() > least.height())
            fault(QStringLiteral("lesson: no window is smaller than %1x%2").arg(window().width()).arg(window().height()));
    }

private slots:
    void init()
    {
        m_faults.clear();
        m_measured = 0;
        m_opened = std::make_unique<OpenedWindow>();
        QVERIFY(m_opened->open());
    }
    void cleanup() { m_opened.reset(); }

    /// Else the window would compute all the time, beside runs that are measured.
    void WhatHasItsPlaceIsNotPlacedAgain()
    {
        choose("deadlock");
        run(3);
        settle();
        LayoutCounter counter(*window().findChild<RightSide*>());
        for (const int height : {768, 600, 700, 500}) {
            window().resize(1100, height);
            settle();
            counter.count = 0;
            for (int round = 0; round < 20; ++round)
                QCoreApplication::processEvents();
            QCOMPARE(counter.count, 0);
        }
    }

    void InEnglish()
    {
        goThroughStates();
        report();
    }

    void ExperimentsInEnglish()
    {
        goThroughExperiments();
        report();
    }

    /// Whose words are longer. A language stays installed.
    void InGerman()
    {
        installLanguage(QStringLiteral("de"));
        QVERIFY(m_opened->open());
        goThroughStates();
        report();
    }

    void ExperimentsInGerman()
    {
        installLanguage(QStringLiteral("de"));
        QVERIFY(m_opened->open());
        goThroughExperiments();
        report();
    }
};

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screensFile());
    QStandardPaths::setTestModeEnabled(true); // no experiment of the user's is shown
    QApplication application(argc, argv);
    WhateverScreenTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "whatever_screen_test.moc"
