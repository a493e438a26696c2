// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

#include "app/scenario/setup.h"
#include "tests/support/experiments.h"

using namespace interleave;
using namespace interleave::experiment;

/// An experiment of one's own, asked for.
class ExperimentDialogTest : public QObject {
    Q_OBJECT

private:
    std::optional<Machine> m_machine;
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<ExperimentDialog> m_dialog;

    void open()
    {
        m_dialog = std::make_unique<ExperimentDialog>(*m_setup, m_machine, englishWords(), Theme(gantt::Look::Light));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    template<typename Widget>
    Widget& find(const char* name)
    {
        return *m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString outcome() { return find<QLabel>("experimentOutcome").text(); }
    QPushButton& ok() { return *m_dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    QString values(int axis = 0) { return find<QLineEdit>(axis == 0 ? "values0" : "values1").text(); }
    void type(const char* field, const char* text)
    {
        auto& line = find<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QString::fromLatin1(text));
        if (*text == '\0')
            QTest::keyClick(&line, Qt::Key_Delete);
    }
    /// By its arrow keys.
    void choose(const char* list, const char* id)
    {
        auto& box = find<QComboBox>(list);
        const int wanted = box.findData(QString::fromLatin1(id));
        QVERIFY2(wanted >= 0, id);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int step = 0; step < wanted; ++step)
            QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.currentIndex(), wanted);
    }
    /// By the space bar.
    void check(const char* list, const char* id, bool isWanted)
    {
        auto& items = find<QListWidget>(list);
        for (int row = 0; row < items.count(); ++row) {
            if (items.item(row)->data(Qt::UserRole).toString() != QLatin1String(id))
                continue;
            items.setFocus();
            items.setCurrentRow(row);
            if ((items.item(row)->checkState() == Qt::Checked) != isWanted)
                QTest::keyClick(&items, Qt::Key_Space);
            QCOMPARE(items.item(row)->checkState() == Qt::Checked, isWanted);
            return;
        }
        QFAIL(id);
    }
    QStringList modelsOf(const Experiment& experiment)
    {
        QStringList ids;
        for (const ModelChoice& choice : experiment.models)
            ids.append(QString::fromUtf8(choice.model->id.data(), static_cast<qsizetype>(choice.model->id.size())));
        return ids;
    }
    bool isWrittenDownAndReadAgain()
    {
        const Result<Experiment> read = experimentFrom(textOf(m_dialog->experiment()));
        return read && *read == m_dialog->experiment();
    }

private slots:
    void init()
    {
        m_machine = drawnMachine();
        m_setup = std::make_unique<Setup>();
        m_setup->setScenario(**scenarioById("cpu-bound"));
        m_setup->setModel(Side::Above, **executionModelById("one-core"));
        m_setup->setModel(Side::Below, **executionModelById("all-cores"));
        m_setup->setValue("work_ms", 7);
        m_setup->setSeed(5);
    }
    void cleanup() { m_dialog.reset(); }

    void ItProposesWhatIsSetUp()
    {
        open();
        QVERIFY2(ok().isEnabled(), qPrintable(outcome()));
        const Experiment experiment = m_dialog->experiment();
        QCOMPARE(experiment.works.size(), std::size_t{1});
        QVERIFY(experiment.works[0].scenario == &m_setup->scenario());
        QCOMPARE(experiment.works[0].values.at("work_ms"), std::int64_t{7});
        QVERIFY(!experiment.works[0].values.contains("tasks")); // it is swept
        QCOMPARE(modelsOf(experiment), QStringList({QStringLiteral("one-core"), QStringLiteral("all-cores")}));
        QCOMPARE(experiment.axes.size(), std::size_t{1});
        QCOMPARE(textOf(experiment.axes[0]), std::string("tasks=1..16x2"));
        QVERIFY((experiment.measures == std::vector<std::string>{"makespan_ms"}));
        QCOMPARE(experiment.seed, std::uint64_t{5});
        QVERIFY(experiment.laws.empty());
        QVERIFY2(outcome().startsWith(QStringLiteral("10 points, 50 runs, about ")), qPrintable(outcome()));
        QVERIFY(isWrittenDownAndReadAgain());
    }

    void SettingsOfModelsAndCoresAreThoseThatAreSetUp()
    {
        m_setup->setModel(Side::Below, **executionModelById("simulated"));
        m_setup->setSetting(Side::Below, "simulated_cores", 4);
        m_setup->setSetting(Side::Below, "switch_us", 20);
        m_setup->setCores(1);
        open();
        QVERIFY((m_dialog->experiment().models[1].settings == Values{{"simulated_cores", 4}, {"switch_us", 20}}));
        QCOMPARE(m_dialog->experiment().cores, 1);
        choose("axis0", "simulated_cores");
        QVERIFY2(ok().isEnabled(), qPrintable(outcome()));
        QVERIFY((m_dialog->experiment().models[1].settings == Values{{"switch_us", 20}})); // the other is swept
    }

    void WhateverIsSweptWhatIsProposedCanBeMade()
    {
        for (const Scenario* scenario : scenarioCatalog()) {
            m_setup->setScenario(*scenario);
            open();
            for (int model = 0; model < find<QListWidget>("experimentModels").count(); ++model)
                find<QListWidget>("experimentModels").item(model)->setCheckState(Qt::Checked);
            auto& what = find<QComboBox>("axis0");
            for (int entry = 0; entry < what.count(); ++entry) {
                what.setCurrentIndex(entry);
                emit what.activated(entry);
                QVERIFY2(ok().isEnabled(),
                         qPrintable(QStringLiteral("%1, %2 over %3: %4")
                                        .arg(QString::fromUtf8(scenario->id.data(), static_cast<qsizetype>(scenario->id.size())),
                                             what.currentText(), values(), outcome())));
            }
        }
    }

    void WhatCannotBeIsRefusedInASentence()
    {
        open();
        type("values0", "8..1");
        QVERIFY(!ok().isEnabled());
        QCOMPARE(outcome(), QStringLiteral("tasks: from 8 to 1 there is nothing; write the smaller number first."));
        type("values0", "a few");
        QVERIFY2(outcome().startsWith(QStringLiteral("What is swept is written NAME=VALUES")), qPrintable(outcome()));
        type("values0", "1,2,2");
        QVERIFY2(outcome().contains(QStringLiteral("2 stands there twice")), qPrintable(outcome()));
        type("values0", "0,1");
        QVERIFY(!ok().isEnabled()); // of no tasks nothing is known
        type("values0", "");
        QVERIFY(!ok().isEnabled());
        QVERIFY(!outcome().isEmpty());
        type("values0", "1..4");
        QVERIFY2(ok().isEnabled(), qPrintable(outcome()));
    }

    void WithoutAMeasureOrAModelThereIsNone()
    {
        open();
        check("experimentMeasures", "makespan_ms", false);
        QVERIFY(!ok().isEnabled());
        QCOMPARE(outcome(), QStringLiteral("From 1 to 50 things can be measured, and not 0."));
        type("otherMeasures", "response, switches");
        QVERIFY2(ok().isEnabled(), qPrintable(outcome()));
        QVERIFY((m_dialog->experiment().measures == std::vector<std::string>{"tasks[].response_ms", "switches"}));
        type("otherMeasures", "happiness");
        QVERIFY(!ok().isEnabled());
        QVERIFY2(outcome().contains(QStringLiteral("happiness")), qPrintable(outcome()));
        check("experimentMeasures", "makespan_ms", true);
        type("otherMeasures", "");
        QVERIFY(ok().isEnabled());
        check("experimentModels", "one-core", false);
        QVERIFY(ok().isEnabled());
        check("experimentModels", "all-cores", false);
        QVERIFY(!ok().isEnabled());
        QCOMPARE(outcome(), QStringLiteral("An experiment needs a scenario and a model."));
    }

    void ASecondAxisMakesAFamily()
    {
        open();
        QVERIFY(values(1).isEmpty());
        choose("axis1", "cores");
        QCOMPARE(values(1), QStringLiteral("1..16x2"));
        type("values1", "1,2");
        QVERIFY2(ok().isEnabled(), qPrintable(outcome()));
        QCOMPARE(m_dialog->experiment().axes.size(), std::size_t{2});
        QCOMPARE(textOf(m_dialog->experiment().axes[1]), std::string("cores=1,2"));
        QVERIFY(isWrittenDownAndReadAgain());
        choose("axis1", "tasks");
        QVERIFY(!ok().isEnabled());
        QVERIFY2(outcome().startsWith(QStringLiteral("tasks is swept twice")), qPrintable(outcome()));
        choose("axis1", "");
        QVERIFY(ok().isEnabled());
        QCOMPARE(m_dialog->experiment().axes.size(), std::size_t{1});
    }

    /// What is swept of a model goes with it.
    void SettingsOfModelsCanBeSweptWhereOneOfThemHasThem()
    {
        open();
        QVERIFY(find<QComboBox>("axis0").findData(QStringLiteral("simulated_cores")) < 0);
        check("experimentModels", "simulated", true);
        check("experimentModels", "one-core", false);
        check("experimentModels", "all-cores", false);
        choose("axis0", "slice_us");
        QCOMPARE(values(), QStringLiteral("100..1600x2"));
        QVERIFY2(ok().isEnabled(), qPrintable(outcome()));
        QVERIFY2(outcome().startsWith(QStringLiteral("5 points, 5 runs, ")), qPrintable(outcome()));
        check("experimentModels", "all-cores", true);
        check("experimentModels", "simulated", false);
        QCOMPARE(find<QComboBox>("axis0").currentData().toString(), QStringLiteral("tasks"));
        QCOMPARE(values(), QStringLiteral("1..16x2"));
        QVERIFY2(ok().isEnabled(), qPrintable(outcome()));
    }

    void ChoicesAreProposedOneByOne()
    {
        m_setup->setScenario(**scenarioById("server"));
        open();
        choose("axis0", "arrivals");
        const auto& parameters = m_setup->scenario().parameters;
        const auto arrivals = std::ranges::find(parameters, std::string_view("arrivals"), &ParameterSpec::id);
        QCOMPARE(values().count(QLatin1Char(',')) + 1, static_cast<qsizetype>(arrivals->choices.size()));
        QVERIFY(values().startsWith(QStringLiteral("0,1")));
    }

    void RulesAndLawAreTaken()
    {
        open();
        find<QSpinBox>("experimentRepeats").setValue(2);
        find<QSpinBox>("experimentMinutes").setValue(0);
        choose("experimentLaw", "amdahl");
        const Experiment experiment = m_dialog->experiment();
        QCOMPARE(experiment.repeats, 2);
        QCOMPARE(experiment.limit.count(), 0);
        QCOMPARE(experiment.laws.size(), std::size_t{1});
        QCOMPARE(experiment.laws[0].law->id, std::string_view("amdahl"));
        QCOMPARE(experiment.laws[0].measure, std::string("makespan_ms"));
        QVERIFY2(outcome().startsWith(QStringLiteral("10 points, 20 runs, ")), qPrintable(outcome()));
        QVERIFY(isWrittenDownAndReadAgain());
    }

    void EnterSetsItUpAndEscapeDoesNot()
    {
        open();
        QSignalSpy finished(m_dialog.get(), &QDialog::finished);
        type("values0", "8..1");
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(finished.count(), 0); // it is refused
        type("values0", "1,3");
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(m_dialog->result(), int{QDialog::Accepted});
        QCOMPARE(textOf(m_dialog->experiment().axes[0]), std::string("tasks=1,3"));
        open();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_dialog->result(), int{QDialog::Rejected});
        QVERIFY(!m_dialog->isVisible());
    }

    void BeforeTheComputerIsKnownNothingIsSetUp()
    {
        m_machine.reset();
        open();
        QVERIFY(!ok().isEnabled());
        QCOMPARE(outcome(), QStringLiteral("This computer is being examined."));
    }
};

QTEST_MAIN(ExperimentDialogTest)
#include "experiment_dialog_test.moc"
