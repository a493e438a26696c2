// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/repair_field.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/lesson/line_list.h"
#include "app/lesson/repaired_run.h"
#include "core/program/arrangement.h"
#include "core/scenario/scenario.h"

using namespace interleave;
using lesson::Given;

using Order = std::vector<std::size_t>;

class RepairFieldTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};

    /// Repeat; take, print, give back, count; its end.
    static lesson::LessonRun run()
    {
        const Scenario* scenario = scenarioById("place-the-key").value();
        lesson::LessonRun run;
        run.scenario = scenario;
        run.models = {executionModelById("all-cores").value()};
        run.parameters = checkedParameters(scenario->parameters).value();
        return run;
    }
    std::unique_ptr<RepairField> newField(const Given& given = {}) const
    {
        return std::make_unique<RepairField>(run(), lesson::Repair(), given, m_words, Theme(gantt::Look::Light));
    }
    static QString faultOf(const RepairField& field)
    {
        return field.findChild<QLabel*>(QStringLiteral("linesFault"))->text();
    }
    static QPushButton& button(const RepairField& field, const char* name)
    {
        return *field.findChild<QPushButton*>(QString::fromLatin1(name));
    }

private slots:
    void ALineIsMovedByButtonsAndWhatCannotBeRunSaysWhy()
    {
        const auto field = newField();
        QSignalSpy given(field.get(), &AnswerField::given);
        QVERIFY(field->canRun() && faultOf(*field).isEmpty());
        auto& lines = *field->findChild<LineList*>();
        lines.setCurrentRow(0);
        QVERIFY(!button(*field, "linesUp").isEnabled() && !button(*field, "linesDown").isEnabled()); // a repeat stays
        lines.setCurrentRow(3);
        QTest::mouseClick(&button(*field, "linesDown"), Qt::LeftButton);
        QVERIFY(given.last().first().value<Given>() == Given(Order{0, 1, 2, 4, 3, 5}));
        QVERIFY(field->canRun());
        QTest::mouseClick(&button(*field, "linesDown"), Qt::LeftButton); // out of the repeat
        QVERIFY(!field->canRun());
        QVERIFY2(faultOf(*field).startsWith(QStringLiteral("It cannot be run so: ")), qPrintable(faultOf(*field)));
        QTest::mouseClick(&button(*field, "linesReset"), Qt::LeftButton);
        QVERIFY(given.last().first().value<Given>() == Given(Order{0, 1, 2, 3, 4, 5}));
        QVERIFY(field->canRun() && faultOf(*field).isEmpty());
    }

    void AnOrderIsGivenBackIfItIsOneOfTheseLines()
    {
        QVERIFY(newField(Order{0, 1, 2, 4, 3, 5})->findChild<LineList*>()->order() == (Order{0, 1, 2, 4, 3, 5}));
        QVERIFY(newField(Order{1, 0})->findChild<LineList*>()->order() == (Order{0, 1, 2, 3, 4, 5}));
    }

    void TheRunHasTheProgramWithItsLinesInThatOrder()
    {
        const auto programOf = [](const lesson::LessonRun& run) {
            return run.scenario->makePlan(run.parameters, run.seed).tasks.front().program;
        };
        const Program written = programOf(run());
        const Result<lesson::LessonRun> other = repairedRun(run(), {}, Order{0, 2, 1, 4, 3, 5});
        QVERIFY(other);
        QVERIFY(programOf(*other) == (Program{written[0], written[2], written[1], written[4], written[3]}));
        QVERIFY(programOf(*repairedRun(run(), {}, {})) == written);
        QVERIFY(!repairedRun(run(), {}, Order{0, 3, 2, 1, 4, 5})); // given back before it is taken
    }
};

QTEST_MAIN(RepairFieldTest)
#include "repair_field_test.moc"
