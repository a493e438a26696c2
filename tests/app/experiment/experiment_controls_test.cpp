// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QToolButton>
#include <QtTest>

#include "tests/support/experiments.h"

using namespace interleave;
using namespace interleave::experiment;

/// What is seen of an experiment, and what can be chosen for that.
class ExperimentControlsTest : public QObject {
    Q_OBJECT

private:
    using Sight = ExperimentControls::Sight;

    std::unique_ptr<ExperimentControls> m_controls;
    int m_wishes = 0;
    int m_sights = 0;

    template<typename Widget>
    Widget& find(const char* name)
    {
        return *m_controls->findChild<Widget*>(QString::fromLatin1(name));
    }
    /// "curves map table expected measure along family logX logY", those of them that are seen.
    QString seen()
    {
        QStringList names;
        for (const char* name :
             {"sight0", "sight1", "sight2", "sight3", "measure", "along", "family", "xLogarithmic", "yLogarithmic"}) {
            if (find<QWidget>(name).isVisible())
                names.append(QString::fromLatin1(name));
        }
        return names.join(QLatin1Char(' '));
    }
    void press(const char* button) { QTest::keyClick(&find<QAbstractButton>(button), Qt::Key_Space); }
    void choose(const char* list, Qt::Key key)
    {
        find<QComboBox>(list).setFocus();
        QTest::keyClick(&find<QComboBox>(list), key);
    }
    static Experiment family()
    {
        Experiment experiment = smallExperiment({"all-cores", "simulated"}, {"tasks=1..5", "cores=1..64x2"});
        experiment.measures = {"makespan_ms", "speedup"};
        return experiment;
    }

private slots:
    void init()
    {
        m_controls = std::make_unique<ExperimentControls>(englishWords());
        m_controls->setExperiment(smallExperiment());
        m_controls->show();
        QVERIFY(QTest::qWaitForWindowActive(m_controls.get()));
        m_wishes = m_sights = 0;
        connect(m_controls.get(), &ExperimentControls::wishChanged, this, [this] { ++m_wishes; });
        connect(m_controls.get(), &ExperimentControls::sightChanged, this, [this] { ++m_sights; });
    }
    void cleanup() { m_controls.reset(); }

    void OfOneAxisThereAreCurvesTableAndWhatIsExpected()
    {
        QCOMPARE(seen(), QStringLiteral("sight0 sight2 sight3 measure xLogarithmic yLogarithmic"));
        press("sight2");
        QVERIFY(m_controls->sight() == Sight::Table);
        QCOMPARE(seen(), QStringLiteral("sight0 sight2 sight3"));
        press("sight3");
        QVERIFY(m_controls->sight() == Sight::Guess);
        QCOMPARE(seen(), QStringLiteral("sight0 sight2 sight3"));
        press("sight0");
        QVERIFY(m_controls->sight() == Sight::Curves);
        QCOMPARE(m_sights, 3);
        QCOMPARE(m_wishes, 0);
    }

    void OfTwoAxesThereIsAMapToo()
    {
        m_controls->setExperiment(family());
        QCOMPARE(seen(), QStringLiteral("sight0 sight1 sight2 sight3 measure along xLogarithmic yLogarithmic"));
        press("sight1");
        QVERIFY(m_controls->sight() == Sight::Map);
        QCOMPARE(seen(), QStringLiteral("sight0 sight1 sight2 sight3 measure family"));
        Experiment one = family();
        one.models.pop_back();
        m_controls->setExperiment(one); // curves are seen first
        QVERIFY(m_controls->sight() == Sight::Curves);
        QVERIFY(find<QToolButton>("sight0").isChecked());
        press("sight1");
        QCOMPARE(seen(), QStringLiteral("sight0 sight1 sight2 sight3 measure")); // there is one map alone
    }

    void ASightThatIsSetTellsNobody()
    {
        m_controls->setSight(Sight::Table);
        QVERIFY(find<QToolButton>("sight2").isChecked());
        QVERIFY(!find<QToolButton>("sight0").isChecked());
        QCOMPARE(m_sights, 0);
    }

    void TheXAxisIsLogarithmicWhereItsValuesGrowByFactors()
    {
        m_controls->setExperiment(smallExperiment({"all-cores"}, {"tasks=1..8x2"}));
        QVERIFY(find<QCheckBox>("xLogarithmic").isChecked());
        QVERIFY((m_controls->wish()
                 == PictureWish{.measure = "makespan_ms", .along = 0, .isXLogarithmic = true, .isYLogarithmic = false}));
        m_controls->setExperiment(smallExperiment({"all-cores"}, {"tasks=1..16"}));
        QVERIFY(!find<QCheckBox>("xLogarithmic").isChecked());
        QVERIFY(!m_controls->wish().isXLogarithmic);
        QCOMPARE(m_wishes, 0); // it is told by whoever sets the experiment
    }

    void TheWishFollowsWhatIsChosen()
    {
        m_controls->setExperiment(family());
        QCOMPARE(find<QComboBox>("measure").itemText(1), QStringLiteral("Speed-up, times as fast"));
        choose("measure", Qt::Key_Down);
        QCOMPARE(m_controls->wish().measure, std::string("speedup"));
        QCOMPARE(m_wishes, 1);
        press("yLogarithmic");
        QVERIFY(m_controls->wish().isYLogarithmic);
        QCOMPARE(m_wishes, 2);
        press("xLogarithmic");
        QVERIFY(m_controls->wish().isXLogarithmic);
        QCOMPARE(m_wishes, 3);
    }

    void AlongAnotherAxisTheScaleIsProposedAnew()
    {
        m_controls->setExperiment(family());
        QVERIFY(!m_controls->wish().isXLogarithmic);
        QCOMPARE(find<QComboBox>("along").itemText(1), QStringLiteral("over: Cores"));
        choose("along", Qt::Key_Down);
        QCOMPARE(m_wishes, 1); // once
        QCOMPARE(m_controls->wish().along, std::size_t{1});
        QVERIFY(m_controls->wish().isXLogarithmic);
        QVERIFY(find<QCheckBox>("xLogarithmic").isChecked());
        press("xLogarithmic"); // as one likes
        choose("measure", Qt::Key_Down);
        QVERIFY(!m_controls->wish().isXLogarithmic);
        choose("along", Qt::Key_Up);
        QVERIFY(!m_controls->wish().isXLogarithmic);
    }

    void TheMapIsThatOfASimulationFirst()
    {
        m_controls->setExperiment(family());
        QVERIFY((m_controls->mapWish() == MapWish{.measure = "makespan_ms", .work = 0, .model = 1}));
        press("sight1");
        choose("family", Qt::Key_Up);
        QCOMPARE(m_wishes, 1);
        QVERIFY((m_controls->mapWish() == MapWish{.measure = "makespan_ms", .work = 0, .model = 0}));
        choose("measure", Qt::Key_Down);
        QCOMPARE(m_controls->mapWish().measure, std::string("speedup"));
    }
};

QTEST_MAIN(ExperimentControlsTest)
#include "experiment_controls_test.moc"
