// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/setup_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QtTest>
#include <set>

#include "app/i18n/qt_words.h"

using namespace interleave;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class SetupPanelTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<SetupPanel> m_panel;

    template<typename Widget>
    Widget& find(const QString& name)
    {
        auto* widget = m_panel->findChild<Widget*>(name);
        if (!widget)
            qFatal("there is no %s", qPrintable(name));
        return *widget;
    }
    QSpinBox& field(const char* id) { return find<QSpinBox>(QString::fromLatin1(id)); }

    void open()
    {
        m_panel = std::make_unique<SetupPanel>(*m_setup, m_words, Theme(gantt::Look::Light));
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void type(QSpinBox& box, const char* text)
    {
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, QString::fromLatin1(text));
        QTest::keyClick(&box, Qt::Key_Return);
    }

private slots:
    void init()
    {
        m_setup = std::make_unique<Setup>();
        open();
    }
    void cleanup() { m_panel.reset(); }

    void EveryParameterOfEveryScenarioHasAField()
    {
        for (const Scenario* scenario : scenarioCatalog()) {
            m_setup->setScenario(*scenario);
            for (const ParameterSpec& spec : scenario->parameters) {
                const QWidget& box = find<QWidget>(textOf(spec.id));
                QCOMPARE(box.accessibleName(), toQString(m_words, spec.name));
                QVERIFY(box.toolTip().contains(toQString(m_words, spec.help)));
                QTRY_COMPARE(box.isVisible(), spec.prominence == Prominence::First);
            }
        }
    }

    void FieldsOfAnotherScenarioGo()
    {
        m_setup->setScenario(**scenarioById("mixed"));
        m_setup->setScenario(**scenarioById("cpu-bound"));
        std::size_t fields = 0;
        for (const ParameterSpec& spec : m_setup->scenario().parameters)
            fields += static_cast<std::size_t>(m_panel->findChildren<QSpinBox*>(textOf(spec.id)).size());
        QCOMPARE(fields, m_setup->scenario().parameters.size());
        // with those for cores, seed and how many times
        QCOMPARE(m_panel->findChildren<QSpinBox*>().size(), static_cast<qsizetype>(fields + 3));
    }

    void ScenariosAreListedAndTheListFollowsTheSetup()
    {
        auto& list = find<QListWidget>(QStringLiteral("scenarios"));
        QCOMPARE(static_cast<std::size_t>(list.count()), scenarioCatalog().size() + kTopics.size());
        for (const Scenario* scenario : scenarioCatalog()) {
            m_setup->setScenario(*scenario);
            QVERIFY(list.currentItem());
            QCOMPARE(list.currentItem()->text(), toQString(m_words, scenario->title));
            QCOMPARE(list.currentItem()->data(Qt::AccessibleDescriptionRole).toString(), toQString(m_words, scenario->summary));
        }
    }

    void ScenariosStandUnderTheirTopics()
    {
        auto& list = find<QListWidget>(QStringLiteral("scenarios"));
        QString topic;
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->flags() == Qt::NoItemFlags) {
                topic = list.item(row)->text();
                continue;
            }
            list.setCurrentRow(row);
            QCOMPARE(topic, toQString(m_words, titleOf(m_setup->scenario().topic)));
        }
    }

    void HeadingsAreSteppedOverByKey()
    {
        auto& list = find<QListWidget>(QStringLiteral("scenarios"));
        list.setFocus();
        std::set<std::string_view> seen{m_setup->scenario().id};
        for (std::size_t n = 0; n < scenarioCatalog().size(); ++n) {
            QTest::keyClick(&list, Qt::Key_Down);
            seen.insert(m_setup->scenario().id);
        }
        QCOMPARE(seen.size(), scenarioCatalog().size());
    }

    void ModelsThatAreNotOfferedCannotBeChosenAndSayWhy()
    {
        auto& below = find<QComboBox>(QStringLiteral("modelBelow"));
        auto& notOffered = find<QLabel>(QStringLiteral("notOffered"));
        QVERIFY(notOffered.isHidden());
        m_setup->setScenario(**scenarioById("channel"));
        const auto* items = qobject_cast<QStandardItemModel*>(below.model());
        int refused = 0;
        for (int row = 0; row < below.count(); ++row) {
            const auto* model = below.itemData(row).value<const ExecutionModel*>();
            const QString reason = toQString(m_words, whyNotOffered(*model, m_setup->plan()));
            QCOMPARE(items->item(row)->isEnabled(), reason.isEmpty());
            QVERIFY(reason.isEmpty() || items->item(row)->toolTip() == reason);
            QCOMPARE(notOffered.text().contains(below.itemText(row)), !reason.isEmpty());
            QVERIFY(notOffered.text().contains(reason));
            refused += reason.isEmpty() ? 0 : 1;
        }
        QVERIFY(refused > 0);
        QVERIFY(notOffered.isVisible());
        m_setup->setScenario(**scenarioById("kebab"));
        QVERIFY(notOffered.isHidden());
    }

    void TheModelOfEachSideHasItsOwnSettings()
    {
        m_setup->setModel(Side::Above, **executionModelById("green-threads"));
        m_setup->setModel(Side::Below, **executionModelById("simulated"));
        auto& slice = find<QDoubleSpinBox>(QStringLiteral("above.slice_us"));
        QCOMPARE(slice.value(), 4.0);
        slice.setFocus();
        slice.selectAll();
        QTest::keyClicks(&slice, QLocale().toString(0.5));
        QTest::keyClick(&slice, Qt::Key_Return);
        QCOMPARE(m_setup->setting(Side::Above, "slice_us"), std::int64_t{500});
        QCOMPARE(m_setup->setting(Side::Below, "slice_us"), std::int64_t{4000});
        type(find<QSpinBox>(QStringLiteral("below.simulated_cores")), "16");
        QCOMPARE(m_setup->setting(Side::Below, "simulated_cores"), std::int64_t{16});
        m_setup->setModel(Side::Above, **executionModelById("in-order"));
        QTRY_VERIFY(!m_panel->findChild<QWidget*>(QStringLiteral("above.slice_us")));
    }

    void SliceThatTheSystemDoesNotSetIsGreyedAndSaysWhy()
    {
        Machine machine;
        machine.cpus = {CpuId{0}};
        machine.sliceProblem = {INTERLEAVE_TEXT("test", "This system is too old for it."), {}};
        m_panel->setMachine(machine);
        QVERIFY(!find<QDoubleSpinBox>(QStringLiteral("above.slice_us")).isEnabled());
        QCOMPARE(find<QLabel>(QStringLiteral("above.slice_us.problem")).text(),
                 QStringLiteral("This system is too old for it."));
        machine.sliceProblem = {};
        m_panel->setMachine(machine);
        QTRY_VERIFY(!m_panel->findChild<QLabel*>(QStringLiteral("above.slice_us.problem")));
        QVERIFY(find<QDoubleSpinBox>(QStringLiteral("above.slice_us")).isEnabled());
    }

    void ChoicesAreChosenByTheirNames()
    {
        m_setup->setScenario(**scenarioById("deadlock"));
        auto& order = find<QComboBox>(QStringLiteral("order"));
        const auto spec = std::ranges::find(m_setup->scenario().parameters, std::string_view("order"), &ParameterSpec::id);
        QCOMPARE(static_cast<std::size_t>(order.count()), spec->choices.size());
        QCOMPARE(order.currentText(), toQString(m_words, spec->choices[0]));
        order.setFocus();
        QTest::keyClick(&order, Qt::Key_Down);
        QCOMPARE(m_setup->value("order"), std::int64_t{1});
        m_setup->setValue("order", 0);
        QCOMPARE(order.currentIndex(), 0);
    }

    void WhatIsTypedArrivesInTheSetup()
    {
        type(field("work_ms"), "321");
        QCOMPARE(m_setup->value("work_ms"), std::int64_t{321});
    }

    void WhatIsOutOfRangeNeverArrives()
    {
        for (const char* text : {"9999", "0", "-3", "65", "abc", ""}) {
            type(field("tasks"), text);
            QVERIFY(1 <= m_setup->value("tasks") && m_setup->value("tasks") <= 64);
            QCOMPARE(std::int64_t{field("tasks").value()}, m_setup->value("tasks"));
        }
    }

    void UnfinishedNumbersAreNotTakenOver()
    {
        QSignalSpy changed(m_setup.get(), &Setup::changed);
        QSpinBox& box = field("work_ms");
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, QStringLiteral("4567"));
        QCOMPARE(changed.count(), 0);
        QTest::keyClick(&box, Qt::Key_Tab);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_setup->value("work_ms"), std::int64_t{4567});
    }

    void SliderAndFieldFollowEachOther()
    {
        auto& slider = find<QSlider>(QStringLiteral("tasksSlider"));
        QVERIFY(!slider.accessibleName().isEmpty());
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(field("tasks").value(), 4);
        QCOMPARE(m_setup->value("tasks"), std::int64_t{4});
        type(field("tasks"), "9");
        QCOMPARE(slider.value(), 9);
        type(field("tasks"), "50"); // more than the slider goes to
        QCOMPARE(slider.value(), slider.maximum());
        QCOMPARE(m_setup->value("tasks"), std::int64_t{50});
    }

    void ChangesFromElsewhereAreShownInFieldAndSlider()
    {
        m_setup->setValue("tasks", 7);
        QCOMPARE(field("tasks").value(), 7);
        QCOMPARE(find<QSlider>(QStringLiteral("tasksSlider")).value(), 7);
        QCOMPARE(m_setup->value("tasks"), std::int64_t{7});
    }

    void MoreSettingsOpenAndClose()
    {
        auto& more = find<QToolButton>(QStringLiteral("moreSettings"));
        QVERIFY(!field("seed").isVisible());
        QTest::mouseClick(&more, Qt::LeftButton);
        QVERIFY(field("seed").isVisible());
        type(field("seed"), "42");
        QCOMPARE(m_setup->seed(), std::uint64_t{42});
        QTest::mouseClick(&more, Qt::LeftButton);
        QVERIFY(!field("seed").isVisible());
    }

    void AsManyCoresCanBeChosenAsThereAre()
    {
        Machine machine;
        machine.cpus = {CpuId{0}, CpuId{1}, CpuId{2}, CpuId{3}};
        m_panel->setMachine(machine);
        QSpinBox& cores = field("cores");
        QCOMPARE(cores.text(), QStringLiteral("all"));
        QTest::keyClick(&cores, Qt::Key_Up);
        QCOMPARE(m_setup->cores(), 1);
        type(cores, "4");
        QCOMPARE(m_setup->cores(), 4);
        m_setup->setScenario(**scenarioById("mixed"));
        QCOMPARE(field("cores").value(), 4); // not a scenario's own
        QCOMPARE(field("cores").maximum(), 4);
    }

    void RememberedCoresAreShownOnceTheMachineIsKnown()
    {
        m_setup->setCores(3);
        open();
        Machine machine;
        machine.cpus = {CpuId{0}, CpuId{1}, CpuId{2}, CpuId{3}};
        m_panel->setMachine(machine);
        QCOMPARE(field("cores").value(), 3);
        QCOMPARE(m_setup->cores(), 3);
    }

    void ModelsOfBothSidesAreChosenAndShown()
    {
        auto& above = find<QComboBox>(QStringLiteral("modelAbove"));
        auto& below = find<QComboBox>(QStringLiteral("modelBelow"));
        QCOMPARE(above.currentText(), QStringLiteral("Interleaved on one core"));
        QCOMPARE(below.currentText(), QStringLiteral("Parallel on all cores"));
        below.setFocus();
        QTest::keyClick(&below, Qt::Key_Home);
        QVERIFY(m_setup->model(Side::Below).id == "in-order");
        QVERIFY(m_setup->model(Side::Above).id == "one-core");
        m_setup->setModel(Side::Above, **executionModelById("all-cores"));
        QCOMPARE(above.currentText(), QStringLiteral("Parallel on all cores"));
    }

    /// Scenario, tasks, work, and both models, with Tab and the arrows alone.
    void EverythingIsReachedByKeyboard()
    {
        find<QListWidget>(QStringLiteral("scenarios")).setFocus();
        QStringList names;
        for (int n = 0; n < 14; ++n) {
            names.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name :
             {"scenarios", "tasksSlider", "tasks", "work_ms", "moreSettings", "modelAbove", "above.slice_us", "modelBelow"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), qPrintable(names.join(QLatin1Char(' '))));
        find<QToolButton>(QStringLiteral("moreSettings")).setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(field("seed").isVisible());
    }
};

QTEST_MAIN(SetupPanelTest)
#include "setup_panel_test.moc"
