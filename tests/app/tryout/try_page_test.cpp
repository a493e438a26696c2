// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/try_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "core/analysis/response_limits.h"
#include "core/machine/machine.h"
#include "core/saving/run_file.h"
#include "core/scenario/tried_page.h"
#include "tests/support/opened_window.h"

using namespace interleave;

Q_DECLARE_METATYPE(interleave::PageMode)

namespace {

constexpr int kThings = 4;

Parameters workOf(const Values& values)
{
    return checkedParameters((*scenarioById("async-client"))->parameters, values).value();
}

/// A page that is shown, and what it told of in its order.
struct OpenedPage {
    OpenedPage(const Machine& machine, PageMode mode, std::int64_t latencyMs, std::int64_t itemUs = 500)
        : page(machine, mode, workOf({{"items", kThings}, {"latency_ms", latencyMs}, {"item_us", itemUs}}))
    {
        const auto tell = [this](const char* what) { return [this, what] { told << QString::fromLatin1(what); }; };
        QObject::connect(&page, &TryPage::echoed, &page, tell("key"));
        QObject::connect(&page, &TryPage::signPainted, &page, tell("sign"));
        QObject::connect(&page, &TryPage::fetched, &page, tell("thing"));
        QObject::connect(&page, &TryPage::allFetched, &page, tell("all"));
    }

    bool open()
    {
        if (!page.open())
            return false;
        page.show();
        return QTest::qWaitForWindowExposed(&page)
            && QTest::qWaitFor([this] { return told.contains(QStringLiteral("sign")); });
    }

    template<typename Widget>
    Widget& find(const char* name)
    {
        return *page.findChild<Widget*>(QString::fromLatin1(name));
    }
    void type(const char* keys) { QTest::keyClicks(&find<QLineEdit>("keys"), QString::fromLatin1(keys)); }
    void fetch() { QTest::mouseClick(&find<QPushButton>("fetch"), Qt::LeftButton); }
    qsizetype count(const char* what) const { return told.count(QString::fromLatin1(what)); }
    qsizetype firstOf(const char* what) const { return told.indexOf(QString::fromLatin1(what)); }

    QStringList told;
    TryPage page;
};

std::int64_t countOf(const Trace& trace, SharedId device, Fate fate)
{
    return std::ranges::count_if(trace.requests,
                                 [&](const Request& request) { return request.device == device && request.fate == fate; });
}

/// From the first wait for the server to the end of the last.
TimeRange fetchingIn(const Trace& trace)
{
    std::optional<TimeRange> all;
    for (const Span span : trace.tasks[indexOf(tried::kFetchTask)].spans) {
        if (span.step == tried::kAsk && span.activity == Activity::WaitingIo)
            all = {all ? all->begin : span.time.begin, span.time.end};
    }
    return all.value_or(TimeRange{});
}

bool ranIn(const Trace& trace, TaskId task, TimeRange time)
{
    return std::ranges::any_of(trace.tasks[indexOf(task)].spans, [&](const Span& span) {
        return span.activity == Activity::Running && span.time.begin >= time.begin && span.time.end <= time.end;
    });
}

} // namespace

class TryPageTest : public QObject {
    Q_OBJECT

    Machine m_machine;

    static void addModes(std::initializer_list<PageMode> modes)
    {
        QTest::addColumn<PageMode>("mode");
        for (const PageMode mode : modes)
            QTest::newRow(std::string(idOf(mode)).c_str()) << mode;
    }

private slots:
    void initTestCase()
    {
        unexpectedWarnings();
        m_machine = inspectMachine();
    }
    void cleanup() { QCOMPARE(unexpectedWarnings(), 0); }

    void KeysShowWhileItFetchesWhereItDoesNotWait_data() { addModes({PageMode::Callbacks, PageMode::Worker}); }
    void KeysShowWhileItFetchesWhereItDoesNotWait()
    {
        QFETCH(PageMode, mode);
        OpenedPage opened(m_machine, mode, 60);
        QVERIFY(opened.open());
        opened.fetch();
        QCOMPARE(opened.count("all"), 0);
        opened.type("ab");
        QCOMPARE(opened.count("key"), 2);
        QCOMPARE(opened.count("thing"), 0);
        QTRY_COMPARE(opened.count("all"), 1);
        QCOMPARE(opened.count("thing"), kThings);
        QVERIFY(opened.told.lastIndexOf(QStringLiteral("sign")) > opened.firstOf("key"));
        QCOMPARE(opened.find<QListWidget>("things").count(), kThings);

        opened.page.close();
        QVERIFY(opened.page.run());
        const Trace& trace = (*opened.page.run())->trace;
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QCOMPARE(countOf(trace, tried::kKeys, Fate::Answered), 2);
        QVERIFY(ranIn(trace, tried::kSignTask, fetchingIn(trace)));
    }

    void WhereItWaitsItFreezes()
    {
        OpenedPage opened(m_machine, PageMode::Blocking, 30);
        QVERIFY(opened.open());
        opened.type("a");
        QTimer::singleShot(0, &opened.page, [&opened] { opened.type("bc"); }); // comes once the page looks for events
        opened.fetch();
        QCOMPARE(opened.count("all"), 1); // only now it comes back
        QCOMPARE(opened.count("key"), 1);
        QVERIFY(!opened.told.mid(opened.firstOf("thing"), opened.firstOf("all") - opened.firstOf("thing"))
                     .contains(QStringLiteral("sign")));
        QTRY_COMPARE(opened.count("key"), 3);
        const qsizetype signs = opened.count("sign");
        QTRY_VERIFY(opened.count("sign") > signs);

        opened.page.close();
        QVERIFY(opened.page.run());
        const Trace& trace = (*opened.page.run())->trace;
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QCOMPARE(countOf(trace, tried::kKeys, Fate::Answered), 3);
        QVERIFY(!fetchingIn(trace).isEmpty());
        QVERIFY(!ranIn(trace, tried::kSignTask, fetchingIn(trace)));
        QVERIFY(!ranIn(trace, tried::kKeysTask, fetchingIn(trace)));
    }

    void WhatHappenedIsARun_data() { addModes({PageMode::Blocking, PageMode::Callbacks, PageMode::Worker}); }
    void WhatHappenedIsARun()
    {
        QFETCH(PageMode, mode);
        OpenedPage opened(m_machine, mode, 5);
        QVERIFY(opened.open());
        for (int round = 1; round <= 2; ++round) { // the second one is fetched like the first
            opened.fetch();
            QTRY_COMPARE(opened.count("all"), round);
            opened.type("x");
        }
        QTest::keyClick(&opened.find<QLineEdit>("keys"), Qt::Key_Shift); // shows nothing
        opened.page.close();
        QVERIFY(opened.page.run());
        const RunPointer& run = *opened.page.run();
        QVERIFY(validate(run->trace).empty());
        QVERIFY(run->trace.info.model == modelIdOf(mode));
        QCOMPARE(run->trace.info.workers, mode == PageMode::Worker ? 2U : 1U);
        QCOMPARE(run->trace.shared[indexOf(tried::kServer)].uses, 2 * kThings);
        QCOMPARE(countOf(run->trace, tried::kButton, Fate::Answered), 2);
        QCOMPARE(countOf(run->trace, tried::kKeys, Fate::Answered), 2);
        QVERIFY(countOf(run->trace, tried::kPictures, Fate::Answered) > 0);
        QVERIFY(run->verdict);

        const Result<std::string> bytes = savedRuns(RunSet::of(std::vector<std::vector<RunPointer>>{{run}}));
        QVERIFY(bytes);
        const Result<RunSet> read = openRuns(*bytes, "page");
        QVERIFY2(read, read ? "" : englishWords()(read.error().message).c_str());
        const RunResult& again = *read->series.front().front();
        QVERIFY(again.trace.requests == run->trace.requests);
        QVERIFY(again.trace.tasks == run->trace.tasks);
        QVERIFY(*again.trace.plan == *run->trace.plan);
        QVERIFY(again.request.scenario == run->request.scenario);
    }

    void ItCanBeClosedWhileItFetches_data() { addModes({PageMode::Callbacks, PageMode::Worker}); }
    void ItCanBeClosedWhileItFetches()
    {
        QFETCH(PageMode, mode);
        OpenedPage opened(m_machine, mode, 2000);
        QVERIFY(opened.open());
        opened.fetch();
        opened.type("a");
        opened.page.close();
        QVERIFY(opened.page.run());
        const Trace& trace = (*opened.page.run())->trace;
        QVERIFY(trace.info.outcome == Outcome::Stopped);
        QVERIFY(!trace.tasks[indexOf(tried::kFetchTask)].completed);
        QCOMPARE(countOf(trace, tried::kButton, Fate::Open), 1);
        QCOMPARE(opened.count("all"), 0);
    }

    void NothingNeedsToHappenAtIt()
    {
        OpenedPage opened(m_machine, PageMode::Callbacks, 5);
        QVERIFY(opened.open());
        QTest::mouseClick(&opened.find<QPushButton>("close"), Qt::LeftButton);
        QVERIFY(!opened.page.isVisible());
        QVERIFY(opened.page.run());
        QVERIFY((*opened.page.run())->trace.info.outcome == Outcome::Completed);
    }

    void EachKeyIsToldWithItsLimit()
    {
        OpenedPage opened(m_machine, PageMode::Callbacks, 5);
        QVERIFY(opened.open());
        opened.type("a");
        const QString told = opened.find<QLabel>("keyTime").text();
        QVERIFY2(told.startsWith(QStringLiteral("The last key showed after ")), qPrintable(told));
        QVERIFY(std::ranges::any_of(response::kFelt, [&told](response::Felt felt) {
            return told.contains(QString::fromStdString(englishWords()({response::titleOf(felt)})));
        }));
        QVERIFY(opened.find<QLabel>("keysFrom").text().startsWith(QStringLiteral("From when it reached the page")));
    }
};

QTEST_MAIN(TryPageTest)
#include "try_page_test.moc"
