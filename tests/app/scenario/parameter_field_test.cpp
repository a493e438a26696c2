// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/parameter_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QtTest>

#include "app/i18n/qt_words.h"

using namespace interleave;

/// Fields as their specs ask for, for every parameter of the catalogs.
class ParameterFieldTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    QWidget m_parent;

    void checkField(const QWidget& field, const ParameterSpec& spec, std::int64_t value)
    {
        QCOMPARE(field.accessibleName(), toQString(m_words, spec.name));
        QCOMPARE(field.accessibleDescription(), toQString(m_words, spec.help));
        QVERIFY(field.toolTip().startsWith(toQString(m_words, spec.help)));
        if (const auto* choice = qobject_cast<const QComboBox*>(&field)) {
            QVERIFY(spec.unit == Unit::Choice);
            QCOMPARE(std::int64_t{choice->count()}, spec.maximum + 1);
            QCOMPARE(std::int64_t{choice->currentIndex()}, value);
        } else if (const auto* time = qobject_cast<const QDoubleSpinBox*>(&field)) {
            QVERIFY(spec.unit == Unit::Microseconds);
            QCOMPARE(time->minimum() * 1000, static_cast<double>(spec.minimum));
            QCOMPARE(time->maximum() * 1000, static_cast<double>(spec.maximum));
            QCOMPARE(time->value() * 1000, static_cast<double>(value));
            QCOMPARE(time->suffix(), QStringLiteral(" ms"));
        } else {
            const auto* number = qobject_cast<const QSpinBox*>(&field);
            QVERIFY(number);
            QCOMPARE(std::int64_t{number->minimum()}, spec.minimum);
            QCOMPARE(std::int64_t{number->maximum()}, spec.maximum);
            QCOMPARE(std::int64_t{number->value()}, value);
            QCOMPARE(number->suffix().isEmpty(), spec.unit == Unit::Count);
        }
    }

private slots:
    void EveryParameterOfEveryScenarioHasItsField()
    {
        Setup setup;
        for (const Scenario* scenario : scenarioCatalog()) {
            setup.setScenario(*scenario);
            for (const ParameterSpec& spec : scenario->parameters) {
                QWidget* field = makeParameterField(setup, scenarioParameter(setup, spec), m_words, &m_parent);
                checkField(*field, spec, spec.initial);
                setup.setValue(spec.id, spec.maximum);
                checkField(*field, spec, spec.maximum);
                delete field;
            }
        }
    }

    void EveryParameterOfEveryModelHasItsField()
    {
        Setup setup;
        for (const ExecutionModel* model : executionModelCatalog()) {
            setup.setModel(Side::Below, *model);
            for (const ParameterSpec& spec : model->parameters) {
                QWidget* field = makeParameterField(setup, modelParameter(setup, Side::Below, spec), m_words, &m_parent);
                checkField(*field, spec, spec.initial);
                setup.setSetting(Side::Below, spec.id, spec.maximum);
                checkField(*field, spec, spec.maximum);
                delete field;
            }
        }
    }

    void FieldOfAnotherScenarioChangesNothing()
    {
        Setup setup;
        const ParameterSpec& spec = mainParameterOf(setup.scenario());
        auto* field = qobject_cast<QSpinBox*>(makeParameterField(setup, scenarioParameter(setup, spec), m_words, &m_parent));
        QVERIFY(field);
        setup.setScenario(**scenarioById("mixed"));
        const std::int64_t before = setup.value("tasks");
        field->setValue(9);
        QCOMPARE(setup.value("tasks"), before);
        delete field;
    }

    void MinimumThatStandsForSomethingElseSaysSo()
    {
        Setup setup;
        setup.setModel(Side::Below, **executionModelById("pool"));
        const ParameterSpec& spec = setup.model(Side::Below).parameters.front();
        auto* field =
            qobject_cast<QSpinBox*>(makeParameterField(setup, modelParameter(setup, Side::Below, spec), m_words, &m_parent));
        QVERIFY(field);
        QCOMPARE(field->text(), toQString(m_words, spec.least));
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(field->text(), QStringLiteral("1"));
        delete field;
    }

    void TheParameterThatMattersMostCountsSomething()
    {
        QVERIFY(mainParameterOf(**scenarioById("kebab")).id == "tasks");
        QVERIFY(mainParameterOf(**scenarioById("keep-everyone-busy")).id == "pieces");
        // Where none is counted, the first one stands for it.
        const Scenario& livelock = **scenarioById("livelock");
        QVERIFY(mainParameterOf(livelock).id == livelock.parameters.front().id);
    }
};

QTEST_MAIN(ParameterFieldTest)
#include "parameter_field_test.moc"
