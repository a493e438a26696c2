// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/stage.h"

#include <QLabel>
#include <QtTest>
#include <set>

#include "app/gantt/gantt_state.h"
#include "app/pages/page_catalog.h"
#include "core/lesson/show.h"
#include "tests/support/two_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// A view that remembers what it is told.
class ToldView : public PageView {
public:
    ToldView(QWidget& parent, int least) : PageView(&parent), m_label(new QLabel(&parent)), m_least(least) {}

    QWidget& widget() override { return *m_label; }
    QWidget& keyPlace() override { return *m_label; }
    int stretch() const override { return 1; }
    int leastHeight() const override { return m_least; }
    void setRuns(const std::vector<GanttRun>& now) override { runs = now.size(); }
    void setTime(TimePoint now) override { time = now; }
    void setPace(const ReplayPace& now) override { slowdown = now.slowdown; }
    void setBusy(bool now) override { isBusy = now; }
    void setTheme(const Theme& now) override { look = now.look(); }

    std::size_t runs = 0;
    TimePoint time{};
    int slowdown = 0;
    bool isBusy = false;
    gantt::Look look = gantt::Look::Light;

private:
    QLabel* m_label;
    int m_least;
};

PageView* makeUpper(const ViewContext&, const Theme&, QWidget& parent)
{
    return new ToldView(parent, 100);
}

PageView* makeLower(const ViewContext&, const Theme&, QWidget& parent)
{
    return new ToldView(parent, 30);
}

std::vector<PageEntry> threePages()
{
    const auto page = [](const char* id, std::vector<MakeView> views) {
        return PageEntry{.id = QString::fromLatin1(id), .name = {}, .help = {}, .icon = {}, .views = std::move(views)};
    };
    return {page("lower", {makeLower}), page("upper", {makeUpper}), page("all", {makeUpper, makeLower})};
}

} // namespace

/// The pages of the window, and what becomes of those that somebody adds.
class StageTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<GanttState> m_state;
    std::unique_ptr<Stage> m_stage;

    ToldView& view(int place) { return static_cast<ToldView&>(*m_stage->views()[static_cast<std::size_t>(place)]); }
    QString shown()
    {
        QString places;
        for (int place = 0; place < m_stage->count(); ++place)
            places += m_stage->isShown(view(place)) ? QString::number(place) : QString();
        return places;
    }

private slots:
    void init()
    {
        m_state = std::make_unique<GanttState>(m_words);
        m_stage = std::make_unique<Stage>(threePages(), ViewContext{m_words, *m_state, nullptr}, Theme(gantt::Look::Light));
        m_stage->show();
    }
    void cleanup()
    {
        m_stage.reset();
        m_state.reset();
    }

    void LessonsCanAskForEveryPage()
    {
        for (const PageEntry& page : pages())
            QVERIFY2(std::ranges::find(lesson::kPages, page.id.toStdString()) != lesson::kPages.end(), qPrintable(page.id));
        QCOMPARE(lesson::kPages.size(), pages().size());
    }

    void EachViewIsThereOnceFromTopToBottom()
    {
        QCOMPARE(m_stage->count(), 2);
        QCOMPARE(view(0).leastHeight(), 100);
        QCOMPARE(m_stage->widget(1), &view(1).widget());
    }

    void APageShowsItsViewsAndNoOthers()
    {
        QCOMPARE(shown(), QStringLiteral("1"));
        QSignalSpy changed(m_stage.get(), &Stage::changed);
        m_stage->setPage(QStringLiteral("all"));
        QCOMPARE(shown(), QStringLiteral("01"));
        QCOMPARE(&m_stage->top(), &view(0));
        QCOMPARE(&m_stage->picture(), &view(1));
        m_stage->setPage(QStringLiteral("upper"));
        QCOMPARE(shown(), QStringLiteral("0"));
        QCOMPARE(changed.count(), 2);
        QVERIFY(view(0).widget().isVisible() && !view(1).widget().isVisible());
        m_stage->setPage(QStringLiteral("what an older or newer version had"));
        QCOMPARE(m_stage->page().id, QStringLiteral("lower"));
    }

    void WhereThereIsNoRoomForAllTheLastStandsAlone()
    {
        m_stage->setPage(QStringLiteral("all"));
        m_stage->setRoomForAll(false);
        QVERIFY(m_stage->isTooLow());
        QCOMPARE(shown(), QStringLiteral("1"));
        QVERIFY(m_stage->wants(view(0)));
        m_stage->setPage(QStringLiteral("upper"));
        QVERIFY(!m_stage->isTooLow());
        QCOMPARE(shown(), QStringLiteral("0"));
        m_stage->setPage(QStringLiteral("all"));
        m_stage->setRoomForAll(true);
        QCOMPARE(shown(), QStringLiteral("01"));
    }

    void WhatTheOthersNeedIsKnown()
    {
        QCOMPARE(m_stage->leastHeightBeside(view(1)), 0);
        m_stage->setPage(QStringLiteral("upper"));
        QCOMPARE(m_stage->leastHeightBeside(view(1)), 100);
        m_stage->setPage(QStringLiteral("all"));
        QCOMPARE(m_stage->leastHeightBeside(view(1)), 100 + m_stage->handleWidth());
        QCOMPARE(m_stage->leastHeightBeside(view(0)), 30 + m_stage->handleWidth());
    }

    void EveryViewIsToldWhetherItIsShownOrNot()
    {
        m_stage->setRuns(twoRuns());
        m_stage->setTime(TimePoint(7ms));
        m_stage->setPace({.slowdown = 30});
        m_stage->setBusy(true);
        m_stage->setTheme(Theme(gantt::Look::Dark));
        for (const int place : {0, 1}) {
            QCOMPARE(view(place).runs, std::size_t{2});
            QCOMPARE(view(place).time, TimePoint(7ms));
            QCOMPARE(view(place).slowdown, 30);
            QVERIFY(view(place).isBusy);
            QVERIFY(view(place).look == gantt::Look::Dark);
        }
    }

    void WhatAViewAsksForIsPassedOn()
    {
        QSignalSpy hover(m_stage.get(), &Stage::hoverText);
        QSignalSpy time(m_stage.get(), &Stage::timeAsked);
        QSignalSpy failed(m_stage.get(), &Stage::failed);
        emit view(0).hoverText(QStringLiteral("a bowl"));
        emit view(1).timeAsked(TimePoint(3ms));
        emit view(1).failed(Error{});
        QCOMPARE(hover.value(0).value(0).toString(), QStringLiteral("a bowl"));
        QCOMPARE(time.value(0).value(0).value<TimePoint>(), TimePoint(3ms));
        QCOMPARE(failed.count(), 1);
    }

    void PagesOfTheCatalogHaveNamesAndViews()
    {
        std::set<QString> ids;
        for (const PageEntry& page : pages()) {
            QVERIFY2(ids.insert(page.id).second, qPrintable(page.id));
            QVERIFY2(!page.name.isEmpty() && !page.help.isEmpty() && !page.views.empty(), qPrintable(page.id));
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(page.icon)), qPrintable(page.icon));
            QVERIFY2(page.views.size() == 1 || !page.tooLow.isEmpty(), qPrintable(page.id));
        }
        QVERIFY(ids.contains(QStringLiteral("charts"))); // what older settings name
    }
};

QTEST_MAIN(StageTest)
#include "stage_test.moc"
