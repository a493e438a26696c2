// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/setup_strip.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/scenario/parameter_field.h"

using namespace interleave;

class SetupStripTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<SetupStrip> m_strip;

    QComboBox& scenarios() { return *m_strip->findChild<QComboBox*>(); }
    QSpinBox& field() { return *m_strip->findChild<QSpinBox*>(QStringLiteral("stripField")); }
    QLabel& label() { return *m_strip->findChild<QLabel*>(); }

private slots:
    void init()
    {
        m_setup = std::make_unique<Setup>();
        m_strip = std::make_unique<SetupStrip>(*m_setup, m_words);
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    }
    void cleanup() { m_strip.reset(); }

    void ItHasTheScenarioAndTheParameterThatMattersMost()
    {
        for (const Scenario* scenario : scenarioCatalog()) {
            m_setup->setScenario(*scenario);
            QCOMPARE(scenarios().currentText(), toQString(m_words, scenario->title));
            const ParameterSpec& spec = mainParameterOf(*scenario);
            QCOMPARE(label().text(), toQString(m_words, spec.name));
            QCOMPARE(label().buddy(), &field());
            QCOMPARE(std::int64_t{field().value()}, spec.initial);
        }
    }

    void TheScenarioIsChosenByKey()
    {
        scenarios().setFocus();
        QTest::keyClick(&scenarios(), Qt::Key_End);
        QCOMPARE(&m_setup->scenario(), scenarioCatalog().back());
        QVERIFY(!scenarios().accessibleName().isEmpty());
    }

    void TheFieldChangesAndFollowsTheSetup()
    {
        QTest::keyClick(&field(), Qt::Key_Up);
        QCOMPARE(m_setup->value("tasks"), std::int64_t{4});
        m_setup->setValue("tasks", 9);
        QCOMPARE(field().value(), 9);
    }
};

QTEST_MAIN(SetupStripTest)
#include "setup_strip_test.moc"
