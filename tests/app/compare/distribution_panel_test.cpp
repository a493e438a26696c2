// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/distribution_panel.h"

#include <QLabel>
#include <QLayout>
#include <QToolButton>
#include <QtTest>

#include "app/charts/histogram.h"
#include "app/i18n/qt_words.h"
#include "core/run/run_set.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

Q_DECLARE_METATYPE(interleave::Side)

namespace {

/// Runs of a counting that came to these.
QuietRuns counted(std::string_view model, const std::vector<std::int64_t>& counts)
{
    QuietRuns runs;
    for (const std::int64_t count : counts) {
        auto run = std::make_shared<RunResult>(drawnRun(model, "A RR\nB ..RR\n"));
        run->request.scenario = *scenarioById("lost-update");
        run->verdict = Verdict{.judgement = count == 300 ? Judgement::AsExpected : Judgement::Unexpected, .result = count};
        runs.kept.push_back(std::move(run));
    }
    return runs;
}

} // namespace

class DistributionPanelTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<DistributionPanel> m_panel;

    QToolButton& button(const char* name) { return *m_panel->findChild<QToolButton*>(QString::fromLatin1(name)); }
    Histogram& histogram(const char* name) { return *m_panel->findChild<Histogram*>(QString::fromLatin1(name)); }

private slots:
    void initTestCase() { qRegisterMetaType<Side>("interleave::Side"); }
    void init()
    {
        m_panel = std::make_unique<DistributionPanel>(m_words, Theme(gantt::Look::Light));
        m_panel->resize(900, 240);
    }

    void OneRunIsNoDistribution()
    {
        m_panel->setRuns({counted("one-core", {300}), counted("all-cores", {217})});
        QVERIFY(m_panel->isHidden());
        m_panel->setRuns({counted("one-core", {300, 300}), counted("all-cores", {217, 217})});
        QVERIFY(!m_panel->isHidden());
        m_panel->setRuns({});
        QVERIFY(m_panel->isHidden());
    }

    void BarsSayHowOftenEachCame()
    {
        m_panel->setRuns({counted("one-core", {300, 300, 300}), counted("all-cores", {217, 300, 217})});
        QCOMPARE(histogram("histogramAbove").accessibleDescription(), QStringLiteral("300: count 3"));
        QCOMPARE(histogram("histogramBelow").accessibleDescription(), QStringLiteral("217: count 2, 300: count 1"));
        QCOMPARE(histogram("histogramBelow").accessibleName(), QStringLiteral("Final count"));
    }

    void FoldedItIsReckonedWithAllLinesOfItsWords()
    {
        m_panel->setRuns({counted("one-core", {300, 300, 300}), counted("all-cores", {217, 300, 217})});
        const int narrow = m_panel->foldedHeight(300);
        QVERIFY(narrow > m_panel->foldedHeight(2000));
        m_panel->setOpen(false);
        QCOMPARE(m_panel->foldedHeight(300), narrow);
        m_panel->resize(300, 300);
        m_panel->setVisible(true);
        m_panel->layout()->activate();
        auto& line = *m_panel->findChild<QLabel*>(QStringLiteral("manyRunsLine"));
        QCOMPARE(m_panel->foldedHeight(m_panel->width()), line.heightForWidth(line.width()));
    }

    void TheFirstAndTheOddOneOutAreAClickAway()
    {
        m_panel->setRuns({counted("one-core", {300, 300, 300}), counted("all-cores", {217, 300, 217})});
        QSignalSpy chosen(m_panel.get(), &DistributionPanel::runChosen);
        button("oddOneBelow").click();
        button("firstBelow").click();
        button("firstAbove").click();
        QCOMPARE(chosen.count(), 3);
        QVERIFY(chosen[0][0].value<Side>() == Side::Below);
        QCOMPARE(chosen[0][1].value<std::size_t>(), std::size_t{1});
        QCOMPARE(chosen[1][1].value<std::size_t>(), std::size_t{0});
        QVERIFY(chosen[2][0].value<Side>() == Side::Above);
        QVERIFY(button("oddOneAbove").isHidden()); // all alike
    }

    void TheMedianIsAClickAway()
    {
        const QuietRuns below = counted("all-cores", {217, 300, 217});
        m_panel->setRuns({counted("one-core", {300, 300, 300}), below});
        QSignalSpy chosen(m_panel.get(), &DistributionPanel::runChosen);
        button("medianBelow").click();
        QCOMPARE(chosen[0][1].value<std::size_t>(), medianAmong(below.kept).value());
    }

    void ABarLeadsToItsFirstRunAndIsMarkedForIt()
    {
        m_panel->setRuns({counted("one-core", {300, 300}), counted("all-cores", {300, 217, 217})});
        QSignalSpy chosen(m_panel.get(), &DistributionPanel::runChosen);
        emit histogram("histogramBelow").chosen(0); // 217
        QCOMPARE(chosen.takeFirst()[1].value<std::size_t>(), std::size_t{1});
        m_panel->setShown(Side::Below, 0);
        QCOMPARE(histogram("histogramBelow").marked(), std::optional<int>(1));
        m_panel->setShown(Side::Below, 2);
        QCOMPARE(histogram("histogramBelow").marked(), std::optional<int>(0));
    }

    void HowManyAreLeftOutIsSaidOfEachSide()
    {
        QuietRuns above = counted("one-core", {300, 300});
        above.leftOut = 3;
        QuietRuns below = counted("all-cores", {217, 217});
        m_panel->setRuns({above, below});
        const auto label = [this](const char* name) { return m_panel->findChild<QLabel*>(QString::fromLatin1(name)); };
        QCOMPARE(label("leftOutAbove")->text(), QStringLiteral("3 of 5 runs were noisy and are left out"));
        QVERIFY(!label("leftOutAbove")->isHidden());
        QVERIFY(label("leftOutBelow")->isHidden());
        below.allWereNoisy = true;
        m_panel->setRuns({above, below});
        QCOMPARE(label("leftOutBelow")->text(), QStringLiteral("All 2 runs were noisy: none is left out"));
    }

    void OneThatIsLeftOfManyIsStillShown()
    {
        QuietRuns above = counted("one-core", {300});
        above.leftOut = 1;
        m_panel->setRuns({above, counted("all-cores", {217, 217})});
        QVERIFY(!m_panel->isHidden());
        QCOMPARE(m_panel->distribution(Side::Above)->runs, std::size_t{1});
    }

    void OneSideAloneIsShownAlone()
    {
        m_panel->setRuns({counted("one-core", {300, 300}), {}});
        QVERIFY(!m_panel->isHidden());
        QVERIFY(m_panel->distribution(Side::Above).has_value());
        QVERIFY(!m_panel->distribution(Side::Below).has_value());
    }
};

QTEST_MAIN(DistributionPanelTest)
#include "distribution_panel_test.moc"
