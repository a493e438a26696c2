// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/lesson_panel.h"

#include <optional>
#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <utility>

#include "app/lesson/answer_field.h"
#include "app/lesson/bars_field.h"
#include "app/lesson/change_field.h"
#include "app/lesson/curve_field.h"
#include "app/lesson/lesson_outcome.h"
#include "app/lesson/linked_text.h"
#include "app/lesson/observe_field.h"
#include "app/lesson/repair_field.h"
#include "app/lesson/rich_prose.h"
#include "app/lesson/step_hint.h"
#include "app/lesson/step_scroll.h"
#include "app/lesson/step_voice.h"
#include "app/lesson/word_links.h"
#include "app/theme/announcing.h"
#include "app/theme/button_role.h"

namespace interleave {

using lesson::Change;
using lesson::Choose;
using lesson::Given;
using lesson::PredictNumber;
using lesson::PredictOrder;
using lesson::RunStep;

namespace {

constexpr int kSpacing = 8;
constexpr double kWidth = 324; ///< at 100 % type

/// Shown, and said by screen readers without its marks.
void setRichText(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setAccessibleName(QTextDocumentFragment::fromHtml(text).toPlainText());
    label.setVisible(!text.isEmpty());
}

/// As wide as there is room, in as many lines as it takes.
template<typename Label>
Label* newLabel(const char* name, QWidget& parent)
{
    auto* label = new Label(&parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // however long a word is
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

/// One after the other, where both are there.
QString bothOf(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QLatin1Char('\n') + second;
}

QStringList plainTexts(const LessonProgress& progress, const std::vector<std::string>& texts)
{
    QStringList plain;
    for (const std::string& text : texts)
        plain.append(plainTextOf(progress.filled(text, progress.place())));
    return plain;
}

/// Null where no curve is asked for there.
CurveField* newCurve(const LessonProgress& progress, std::size_t place, const Theme& theme, QWidget* parent)
{
    const auto* asked = std::get_if<lesson::PredictCurve>(&progress.lesson().steps[place].work);
    return asked ? new CurveField(*asked, progress.givenAt(place), measuredCurve(*asked, progress.deciding(place)), theme, parent)
                 : nullptr;
}

AnswerField* newRepairField(const LessonProgress& progress, const Words& words, const Theme& theme, QWidget* parent)
{
    const auto* repair = std::get_if<lesson::Repair>(&progress.step().work);
    return repair && progress.lesson().run.scenario
             ? new RepairField(progress.lesson().run, *repair, progress.given(), words, theme, parent)
             : nullptr;
}

AnswerField* newField(const LessonProgress& progress, const Words& words, const Theme& theme, QWidget* parent)
{
    const lesson::StepWork& work = progress.step().work;
    if (const auto* choose = std::get_if<Choose>(&work)) {
        std::vector<std::string> texts;
        for (const lesson::Choice& choice : choose->choices)
            texts.push_back(choice.say);
        return new ChoiceField(plainTexts(progress, texts), progress.given(), parent);
    }
    if (const auto* number = std::get_if<PredictNumber>(&work))
        return new NumberField(*number, progress.given(), parent);
    if (const auto* order = std::get_if<PredictOrder>(&work))
        return new OrderField(plainTexts(progress, order->items), progress.given(), parent);
    if (std::holds_alternative<lesson::Observe>(work))
        return new ObserveField(progress.isMeasured(), parent);
    if (const auto* bars = std::get_if<lesson::PredictBars>(&work))
        return new BarsField(*bars, progress.given(), theme, parent);
    if (AnswerField* curve = newCurve(progress, progress.place(), theme, parent))
        return curve;
    return newRepairField(progress, words, theme, parent);
}

} // namespace

LessonPanel::LessonPanel(LessonProgress& progress, Setup& setup, const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_progress(progress),
      m_setup(setup),
      m_words(words),
      m_theme(theme),
      m_voice(new StepVoice(*this)),
      m_scroll(new StepScroll(this))
{
    setObjectName(QStringLiteral("lesson"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 6);
    layout->setSpacing(kSpacing);
    createHead(*layout);
    layout->addWidget(m_scroll, 1);
    createWay(*layout);
    connect(&m_progress, &LessonProgress::moved, this, [this] {
        m_voice->begin();
        showStep();
        m_scroll->showBeginning();
        focusStep();
    });
    connect(&m_progress, &LessonProgress::answered, this, &LessonPanel::refresh);
    connect(&m_progress, &LessonProgress::measured, this, &LessonPanel::showStep);
    setTheme(theme);
}

void LessonPanel::createHead(QVBoxLayout& layout)
{
    auto* line = new QHBoxLayout;
    m_place = newLabel<QLabel>("lessonPlace", *this);
    auto* leave = new QPushButton(tr("Leave", "a lesson"), this);
    leave->setObjectName(QStringLiteral("lessonLeave"));
    leave->setAccessibleName(tr("Leave the lesson"));
    leave->setToolTip(tr("Back to all settings. The lesson goes on here the next time."));
    connect(leave, &QPushButton::clicked, &m_progress, &LessonProgress::leave);
    line->addWidget(m_place, 1);
    line->addWidget(leave);
    layout.addLayout(line);
    m_title = newLabel<QLabel>("lessonTitle", *this);
    layout.addWidget(m_title);
}

void LessonPanel::createWay(QVBoxLayout& layout)
{
    auto* line = new QHBoxLayout;
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("lessonNext"));
    line->addWidget(m_back);
    line->addStretch(1);
    line->addWidget(m_next);
    layout.addLayout(line);
    connect(m_back, &QPushButton::clicked, &m_progress, &LessonProgress::goBack);
    connect(m_next, &QPushButton::clicked, this, &LessonPanel::goOn);
}

void LessonPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_title->setFont(theme.font(TextRole::Title));
    m_place->setFont(theme.font(TextRole::Small));
    showStep();
}

void LessonPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    if (!m_progress.isOn())
        return;
    const bool hasWaited = !busy && window()->focusWidget() == m_hint;
    std::optional<Untold> untold;
    if (hasWaited)
        untold.emplace(); // where the focus is on the way
    refresh();
    untold.reset();
    if (hasWaited)
        focusStep();
}

/// Everything of it anew. Whoever was in it stays in it.
void LessonPanel::showStep()
{
    if (!m_progress.isOn())
        return;
    const bool hadFocus = m_scroll->widget() && m_scroll->widget()->isAncestorOf(window()->focusWidget());
    m_title->setText(plainTextOf(m_progress.lesson().title));
    m_place->setText(tr("Step %1 of %2").arg(m_progress.place() + 1).arg(m_progress.lesson().steps.size()));
    showContent();
    refresh();
    emit stepShown();
    if (hadFocus)
        focusStep();
}

/// What is made is told when it gets the focus.
void LessonPanel::showContent()
{
    const Untold untold;
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content); // what is added to it begins as a part of the content
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    QLabel* text = newText(*content);
    layout->addWidget(text);
    addWords(*layout);
    addAnswer(*layout);
    addRun(*layout);
    layout->addStretch(1);
    m_scroll->setStep(content);
    m_back->setEnabled(!m_progress.isFirst());
    m_next->setText(m_progress.isLast() ? tr("Fi&nish") : tr("&Next"));
    describe(text->accessibleName());
}

/// What a step says is said where one is when it comes, with what is to be done there.
void LessonPanel::describe(const QString& text)
{
    m_next->setAccessibleDescription(text);
    m_run->setAccessibleDescription(text.isEmpty() ? m_hint->text() : text);
    if (m_answer)
        m_answer->firstField().setAccessibleDescription(bothOf(text, m_answer->how()));
}

void LessonPanel::setGlossary(std::vector<lesson::GlossaryEntry> course)
{
    m_glossary = std::move(course);
}

/// Words that were explained can be pressed, also by keyboard: Tab goes from one to the next.
QLabel* LessonPanel::newText(QWidget& content)
{
    const std::size_t place = m_progress.place();
    WordLinks links(lesson::wordsMetAt(m_progress.lesson(), place, m_glossary));
    auto* text = newLabel<LinkedText>("lessonText", content);
    setRichText(*text, richTextOf(m_progress.filled(m_progress.step().say, place), links));
    m_wordsHere.clear();
    for (const std::string& word : m_progress.step().introduces)
        m_wordsHere.append(QString::fromStdString(word));
    for (const QString& word : links.met()) {
        if (!m_wordsHere.contains(word))
            m_wordsHere.append(word);
    }
    const bool hasLinks = !links.met().isEmpty();
    text->setLinked(hasLinks);
    m_voice->show(text->accessibleName());
    if (hasLinks)
        text->setAccessibleDescription(tr("Words that can be pressed: %1").arg(links.met().join(QStringLiteral(", "))));
    connect(text, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const QString word = WordLinks::wordOf(link); !word.isEmpty())
            emit wordAsked(word);
    });
    return text;
}

/// Words that are new, with what they mean.
void LessonPanel::addWords(QVBoxLayout& layout)
{
    const auto& all = m_progress.lesson().words;
    QString text;
    for (const std::string& word : m_progress.step().introduces) {
        if (const auto meaning = all.find(word); meaning != all.end())
            text += richTextOf("**" + word + "**: " + meaning->second);
    }
    if (text.isEmpty())
        return;
    auto* words = newLabel<LinkedText>("lessonWords", *layout.parentWidget());
    words->setBackgroundRole(QPalette::Midlight);
    words->setAutoFillBackground(true);
    words->setMargin(kSpacing);
    setRichText(*words, text);
    m_voice->show(words->accessibleName());
    layout.addWidget(words);
}

void LessonPanel::addAnswer(QVBoxLayout& layout)
{
    m_answer = newField(m_progress, m_words, m_theme, layout.parentWidget());
    if (m_answer) {
        connect(m_answer, &AnswerField::given, &m_progress, &LessonProgress::answer);
        layout.addWidget(m_answer);
        if (auto* observe = qobject_cast<ObserveField*>(m_answer))
            connect(observe, &ObserveField::chartAsked, this, &LessonPanel::chartAsked);
    }
    const auto* change = std::get_if<Change>(&m_progress.step().work);
    m_change = change && &m_setup.scenario() == m_progress.lesson().run.scenario
                 ? new ChangeField(*change, m_setup, m_words, layout.parentWidget())
                 : nullptr;
    if (m_change)
        layout.addWidget(m_change);
    m_hint = newLabel<QLabel>("lessonHint", *layout.parentWidget());
    m_hint->setFont(m_theme.font(TextRole::Small));
    m_hint->setFocusPolicy(Qt::ClickFocus); // while one waits
    layout.addWidget(m_hint);
}

void LessonPanel::addRun(QVBoxLayout& layout)
{
    const lesson::StepWork& work = m_progress.step().work;
    const lesson::LessonRun* run = m_progress.run();
    m_run =
        new QPushButton(run && run->repeats > 1 ? tr("Run %1 times").arg(run->repeats) : tr("Run"), layout.parentWidget());
    m_run->setObjectName(QStringLiteral("lessonRun"));
    m_run->setVisible(std::holds_alternative<RunStep>(work) || m_change || isRepair() || isRunDue());
    connect(m_run, &QPushButton::clicked, this, &LessonPanel::runAsked);
    layout.addWidget(m_run);
    m_recorded = new QPushButton(tr("Take the recording"), layout.parentWidget());
    m_recorded->setObjectName(QStringLiteral("lessonRecorded"));
    m_recorded->setToolTip(tr("Shows runs that were made before, on another computer or when nothing disturbed them."));
    m_recorded->setVisible(m_isRecorded && !m_run->isHidden() && !lesson::isRunUntil(m_progress.step()));
    connect(m_recorded, &QPushButton::clicked, this, &LessonPanel::recordingAsked);
    layout.addWidget(m_recorded);
    addCurves(layout);
    m_outcome = newLabel<LinkedText>("lessonOutcome", *layout.parentWidget());
    layout.addWidget(m_outcome);
    m_hint->setText(hint()); // said when it changes
    if (!m_run->isHidden())
        m_voice->show(m_hint->text());
}

/// Curves that this run has decided, with what came out beside them.
void LessonPanel::addCurves(QVBoxLayout& layout)
{
    if (!std::holds_alternative<RunStep>(m_progress.step().work) || !m_progress.isMeasured())
        return;
    for (const std::size_t place : m_progress.predictionsDecidedHere()) {
        if (CurveField* curve = newCurve(m_progress, place, m_theme, layout.parentWidget())) {
            curve->setDecided(true);
            layout.addWidget(curve);
        }
    }
}

bool LessonPanel::isRepair() const
{
    return std::holds_alternative<lesson::Repair>(m_progress.step().work) && m_answer;
}

/// The step speaks of a run that is not there.
bool LessonPanel::isRunDue() const
{
    return m_progress.run() && !m_progress.isMeasured() && lesson::speaksOfRun(m_progress.step());
}

/// What can be done at this step now, and what came of it.
void LessonPanel::refresh()
{
    showHint();
    const bool isAnswering = m_answer && m_answer->isAncestorOf(window()->focusWidget());
    if (m_answer)
        m_answer->setDecided(m_progress.isDecided());
    if (m_change)
        m_change->setEnabled(!m_isBusy);
    m_recorded->setEnabled(!m_isBusy);
    m_run->setEnabled(!m_isBusy && (!m_answer || m_answer->canRun()));
    const bool isRunNext = !m_run->isHidden() && !m_progress.isMeasured();
    setButtonRole(*m_run, isRunNext ? ButtonRole::Primary : ButtonRole::Plain);
    setButtonRole(*m_next, isRunNext ? ButtonRole::Plain : ButtonRole::Primary);
    showOutcome();
    if (isAnswering && !window()->focusWidget())
        focusStep(); // what was decided cannot be gone to any more
}

/// Who has pressed Run, which cannot be pressed while it runs, waits where it is said how far that is.
void LessonPanel::showHint()
{
    const QString text = hint();
    const QWidget* focused = window()->focusWidget();
    if (text != m_hint->text() && focused == m_hint)
        announceName(*m_hint, text);
    else
        m_voice->show(text, m_hint->text());
    m_hint->setText(text);
    m_hint->setAccessibleName(text);
    m_hint->setVisible(!text.isEmpty());
    if (m_isBusy && !text.isEmpty() && focused && (focused == m_run || (m_change && m_change->isAncestorOf(focused)))) {
        m_voice->show({}, text); // the focus says it
        m_hint->setFocus();
    }
}

QString LessonPanel::hint() const
{
    return hintAt(m_progress, {.isBusy = m_isBusy,
                               .offersRun = !m_run->isHidden(),
                               .isTried = m_change || isRepair(),
                               .isAsked = m_answer != nullptr,
                               .canRun = !m_answer || m_answer->canRun()});
}

void LessonPanel::showOutcome()
{
    const bool isRun = std::holds_alternative<RunStep>(m_progress.step().work);
    const QString text = m_isBusy && isRun ? QString()
                       : isRun             ? outcomeOfRun(m_progress, m_words)
                                           : outcomeAt(m_progress, m_progress.place(), m_words);
    if (m_outcome->text() == text)
        return m_outcome->setVisible(!text.isEmpty());
    const QString before = m_outcome->accessibleName();
    setRichText(*m_outcome, text);
    m_voice->show(m_outcome->accessibleName(), before);
    const bool isNew = std::exchange(m_cameOut, text) != text;
    if (text.isEmpty())
        return;
    if (isNew)
        m_scroll->bringIntoView(*m_outcome);
    m_next->setAccessibleDescription(m_outcome->accessibleName());
}

void LessonPanel::focusStep()
{
    if (!m_progress.isOn())
        return;
    const bool isMet = m_progress.resultAt(m_progress.place()).standing == lesson::AnswerResult::Standing::Met;
    const bool isOver = m_progress.isMeasured() && (isMet || !lesson::isRunUntil(m_progress.step())); // else it is tried again
    QWidget* field = m_answer && !m_progress.isDecided() && !(isRepair() && isOver) ? &m_answer->firstField() : nullptr;
    if (field && !field->isEnabled())
        field = nullptr; // it waits for the run
    if (!field && m_change && !isOver)
        field = m_change->firstField();
    if (!field)
        field = isRunDue() && !m_run->isHidden() && m_run->isEnabled() ? m_run : m_next;
    const bool isThere = field->hasFocus();
    field->setFocus(Qt::TabFocusReason); // what is in a field is selected then
    if (const auto* list = qobject_cast<QAbstractItemView*>(field); list && !isThere)
        m_voice->show(list->currentIndex().data(Qt::AccessibleTextRole).toString());
    if (!isThere)
        m_voice->hear(*field);
}

void LessonPanel::goOn()
{
    m_progress.isLast() ? m_progress.finish() : m_progress.goOn();
}

/// As wide as one likes to read.
QSize LessonPanel::sizeHint() const
{
    return {m_theme.pixels(kWidth), QWidget::sizeHint().height()};
}

/// Enter presses the button that has the focus, else it goes on; what is long is scrolled by pages.
void LessonPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        return m_scroll->turnPage(event->key() == Qt::Key_PageDown);
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (m_isBusy && window()->focusWidget() == m_hint)
        return;
    if (auto* button = qobject_cast<QPushButton*>(window()->focusWidget()))
        button->click();
    else
        goOn();
}

} // namespace interleave
