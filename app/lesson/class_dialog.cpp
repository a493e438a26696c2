// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/class_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/lesson/rich_prose.h"
#include "core/lesson/misconceptions.h"

namespace interleave {

namespace {

constexpr double kWidth = 860; ///< at 100 % type
constexpr double kHeight = 600;
constexpr double kPart = 0.96; ///< of the window at most

enum Column { What, Before, After, Gain };

/// Figures stand to the right.
QTreeWidgetItem* newItem(QTreeWidgetItem* parent, const QStringList& cells)
{
    auto* item = parent ? new QTreeWidgetItem(parent, cells) : new QTreeWidgetItem(cells);
    for (const Column column : {Before, After, Gain})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(What, item->text(What));
    return item;
}

QString learnersIn(const Words& words, std::size_t count)
{
    return toQString(words, {INTERLEAVE_TEXT_N("lesson", "%n learner(s)"), {}, static_cast<std::int64_t>(count)});
}

QString countOf(const lesson::Tally& tally, std::size_t choice)
{
    return QString::number(choice < tally.chosen.size() ? tally.chosen[choice] : 0);
}

} // namespace

ClassDialog::ClassDialog(const lesson::ClassResults& results, const std::vector<Message>& remarks, const Words& words,
                         const Theme& theme, QWidget* parent)
    : QDialog(parent), m_words(words), m_table(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("classResults"));
    setWindowTitle(tr("Class results"));
    auto* layout = new QVBoxLayout(this);
    QStringList lines{
        learnersIn(words, results.learners) + QStringLiteral(". ")
        + tr("“Before” is the first time that somebody answered, “after” the last. The gain is the part of what "
             "could be won that was won: (after − before) / (1 − before).")};
    for (const std::vector<Message>* each : {&remarks, &results.remarks}) {
        for (const Message& remark : *each)
            lines.append(toQString(words, remark));
    }
    auto* about = new QLabel(lines.join(QLatin1Char('\n')), this);
    about->setObjectName(QStringLiteral("classAbout"));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    layout->addWidget(about);
    m_table->setObjectName(QStringLiteral("classTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHeaderLabels({tr("Question and answers"), tr("Before"), tr("After"), tr("Gain")});
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->setUniformRowHeights(true);
    for (const lesson::LessonResult& lesson : results.lessons)
        add(lesson);
    addIdeas(results.misconceptions);
    m_table->expandAll();
    layout->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* csv = buttons->addButton(tr("Export &CSV …"), QDialogButtonBox::ActionRole);
    QPushButton* xapi = buttons->addButton(tr("Export &xAPI …"), QDialogButtonBox::ActionRole);
    csv->setToolTip(tr("A line for each answer, for spreadsheets and statistics"));
    xapi->setToolTip(tr("A statement of the Experience API 1.0.3 for each answer, for a learning record store"));
    connect(csv, &QPushButton::clicked, this, &ClassDialog::csvAsked);
    connect(xapi, &QPushButton::clicked, this, &ClassDialog::xapiAsked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const QSize wanted(theme.pixels(kWidth), theme.pixels(kHeight));
    resize(parent ? wanted.boundedTo(parent->window()->size() * kPart) : wanted);
    m_table->setFocus();
}

/// How many answered as it came out, in percent, and the gain.
QStringList ClassDialog::sharesOf(const QString& name, const lesson::Tally& before, const lesson::Tally& after) const
{
    const auto percent = [this](const lesson::Tally& tally) {
        const std::optional<double> share = tally.share();
        return share ? tr("%1 %").arg(QString::fromStdString(m_words.number(Decimal{*share * 100, 0}))) : QStringLiteral("–");
    };
    const std::optional<double> gain = lesson::normalizedGain(before, after);
    const bool isFull = before.share() && after.share() && *before.share() >= 1;
    return {name, percent(before), percent(after),
            gain     ? QString::fromStdString(m_words.number(Decimal{*gain, 2}))
            : isFull ? tr("not defined", "the gain, where nothing could be won")
                     : QString()};
}

void ClassDialog::add(const lesson::LessonResult& lesson)
{
    const QString title =
        tr("%1 (%2)", "a lesson's title and name").arg(plainTextOf(lesson.title), QString::fromStdString(lesson.lesson));
    QTreeWidgetItem* item = newItem(nullptr, {title, learnersIn(m_words, lesson.learnersBefore),
                                              learnersIn(m_words, lesson.learnersAfter), QString()});
    m_table->addTopLevelItem(item);
    newItem(item, sharesOf(tr("All questions: as it came out"), lesson.before, lesson.after));
    for (const lesson::QuestionResult& question : lesson.questions)
        add(question, *item);
}

void ClassDialog::add(const lesson::QuestionResult& question, QTreeWidgetItem& parent)
{
    const QString text =
        tr("%1. %2", "number of a step, its question").arg(question.step).arg(QString::fromStdString(question.question));
    QTreeWidgetItem* item = newItem(&parent, {text.simplified()});
    item->setFirstColumnSpanned(true);
    item->setToolTip(What, QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped())); // wrapped
    for (std::size_t n = 0; n < question.choices.size() && question.kind != "predict-order"; ++n)
        newItem(item, {QString::fromStdString(question.choices[n].say).simplified(), countOf(question.before, n),
                       countOf(question.after, n)});
    newItem(item, sharesOf(tr("As it came out"), question.before, question.after));
    if (question.before.disturbed + question.after.disturbed > 0)
        newItem(item, {tr("Not counted, as the run was disturbed"), QString::number(question.before.disturbed),
                       QString::number(question.after.disturbed)});
    if (question.before.open + question.after.open > 0)
        newItem(item, {tr("Not answered, or not decided"), QString::number(question.before.open),
                       QString::number(question.after.open)});
}

void ClassDialog::addIdeas(const std::vector<lesson::MisconceptionResult>& ideas)
{
    if (ideas.empty())
        return;
    const auto held = [](const lesson::Holding& holding) {
        return holding.asked == 0 ? QStringLiteral("–") : tr("%1 of %2").arg(holding.held).arg(holding.asked);
    };
    QTreeWidgetItem* item = newItem(nullptr, {tr("Ideas that were held")});
    m_table->addTopLevelItem(item);
    for (const lesson::MisconceptionResult& each : ideas) {
        if (const Result<const lesson::Misconception*> idea = lesson::misconceptionById(each.id))
            newItem(item, {toQString(m_words, (*idea)->belief), held(each.before), held(each.after)});
    }
}

} // namespace interleave
