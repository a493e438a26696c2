// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/class_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

#include "app/lesson/summary_dialog.h"

using namespace interleave;
using namespace interleave::lesson;
using Standing = lesson::AnswerResult::Standing;

namespace {

Attempt attempt(int number, std::size_t choice)
{
    return {.lesson = "1.2-turns",
            .title = "Taking turns",
            .version = "1",
            .number = number,
            .began = "2026-11-27T14:03:0" + std::to_string(number) + ".000Z",
            .answers = {{.step = 2,
                         .kind = "predict",
                         .question = "What <b>now</b>?",
                         .choices = {{"This", "all-at-once"}, {"That", ""}},
                         .given = std::to_string(choice),
                         .said = choice == 0 ? "This" : "That",
                         .chosen = choice,
                         .held = 1,
                         .standing = choice == 0 ? Standing::Otherwise : Standing::Met}}};
}

ClassResults twoLearners()
{
    const std::vector<LearnerAnswers> learners{{"a", {.learner = "a", .attempts = {attempt(1, 0), attempt(2, 1)}}},
                                               {"b", {.learner = "b", .attempts = {attempt(1, 0)}}}};
    return resultsOf(learners);
}

/// "This|2|0|" for a row.
QString rowOf(const QTreeWidgetItem& item)
{
    QStringList cells;
    for (int column = 0; column < 4; ++column)
        cells.append(item.text(column));
    return cells.join(QLatin1Char('|'));
}

} // namespace

class ClassDialogTest : public QObject {
    Q_OBJECT

private slots:
    void EachQuestionIsATableOfWhoChoseWhat()
    {
        ClassDialog dialog(twoLearners(), {}, englishWords(), Theme(gantt::Look::Light));
        auto* table = dialog.findChild<QTreeWidget*>(QStringLiteral("classTable"));
        QCOMPARE(table->topLevelItemCount(), 2);
        const QTreeWidgetItem& lesson = *table->topLevelItem(0);
        QVERIFY(lesson.text(0).startsWith(QStringLiteral("Taking turns")));
        QCOMPARE(rowOf(*lesson.child(0)), QStringLiteral("All questions: as it came out|0 %|100 %|1.00"));
        const QTreeWidgetItem& question = *lesson.child(1);
        QCOMPARE(question.text(0), QStringLiteral("2. What <b>now</b>?"));
        QCOMPARE(rowOf(*question.child(0)), QStringLiteral("This|2|0|"));
        QCOMPARE(rowOf(*question.child(1)), QStringLiteral("That|0|1|"));
        QCOMPARE(rowOf(*question.child(2)), QStringLiteral("As it came out|0 %|100 %|1.00"));
        const QTreeWidgetItem& ideas = *table->topLevelItem(1);
        QCOMPARE(ideas.childCount(), 1);
        QVERIFY(rowOf(*ideas.child(0)).endsWith(QStringLiteral("|2 of 2|0 of 1|")));
    }

    void AGainThatCannotBeIsSaidNotToBeDefined()
    {
        const std::vector<LearnerAnswers> learners{{"a", {.learner = "a", .attempts = {attempt(1, 1), attempt(2, 1)}}}};
        ClassDialog dialog(resultsOf(learners), {}, englishWords(), Theme(gantt::Look::Light));
        auto* table = dialog.findChild<QTreeWidget*>(QStringLiteral("classTable"));
        QCOMPARE(table->topLevelItem(0)->child(0)->text(3), QStringLiteral("not defined"));
    }

    void WhatCouldNotBeReadIsTold()
    {
        const std::vector<Message> remarks{
            {INTERLEAVE_TEXT("lesson", "\"%1\" was asked in different versions: each is counted by itself."),
             {std::string("<i>x</i>")}}};
        ClassDialog dialog(twoLearners(), remarks, englishWords(), Theme(gantt::Look::Light));
        const auto* about = dialog.findChild<QLabel*>(QStringLiteral("classAbout"));
        QVERIFY(about->text().contains(QStringLiteral("<i>x</i>")));
        QCOMPARE(about->textFormat(), Qt::PlainText);
    }

    void AnswersAreKeptWithANameOrWithout()
    {
        SummaryDialog dialog(attempt(1, 0), englishWords(), Theme(gantt::Look::Light));
        std::vector<std::pair<int, QString>> saved;
        connect(&dialog, &SummaryDialog::saveAsked, this,
                [&saved](const Attempt& each, const QString& name) { saved.emplace_back(each.number, name); });
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("summarySave"));
        save->click();
        dialog.findChild<QLineEdit*>(QStringLiteral("summaryName"))->setText(QStringLiteral(" Ada "));
        dialog.findChild<QCheckBox*>(QStringLiteral("summaryAgain"))->setChecked(true);
        save->click();
        const std::vector<std::pair<int, QString>> expected{{1, QString()}, {2, QStringLiteral("Ada")}};
        QVERIFY(saved == expected);
    }

    void TheEndTellsWhatWasSaidAndWhatCameOut()
    {
        SummaryDialog dialog(attempt(1, 0), englishWords(), Theme(gantt::Look::Light));
        const QString text = dialog.findChild<QTextBrowser*>(QStringLiteral("summaryText"))->toPlainText();
        QVERIFY(text.contains(QStringLiteral("What <b>now</b>?")));
        QVERIFY(text.contains(QStringLiteral("You said: This; it came out: That.")));
        QVERIFY(text.contains(QStringLiteral("Tasks that have all begun are all computing.")));
    }
};

QTEST_MAIN(ClassDialogTest)
#include "class_dialog_test.moc"
