// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/repair_field.h"

#include <numeric>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/lesson/line_list.h"
#include "app/lesson/repaired_run.h"
#include "app/theme/announcing.h"
#include "core/program/arrangement.h"
#include "core/program/step_kinds.h"

namespace interleave {

using lesson::Given;

namespace {

constexpr int kSpacing = 4;

std::vector<MovedLine> movedLinesOf(const Plan& plan, std::size_t task, const QString& end, const Words& words)
{
    std::vector<MovedLine> moved;
    for (const ProgramLine& line : linesOf(plan.tasks[task].program)) {
        if (line)
            moved.push_back({toQString(words, wordsOf(plan, *line)),
                             repeatAt(*line) ? MovedLine::Kind::Begins : MovedLine::Kind::Step});
        else
            moved.push_back({end, MovedLine::Kind::Ends});
    }
    return moved;
}

} // namespace

RepairField::RepairField(const lesson::LessonRun& run, const lesson::Repair& repair, const Given& given,
                         const Words& words, const Theme& theme, QWidget* parent)
    : AnswerField(parent), m_run(run), m_repair(repair), m_words(words)
{
    const Plan plan = run.scenario->makePlan(run.parameters, run.seed);
    m_lines = new LineList(movedLinesOf(plan, repair.task, tr("end of the repeat"), words), theme, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_lines);
    addButtons(*layout);
    m_fault = new QLabel(this);
    m_fault->setObjectName(QStringLiteral("linesFault"));
    m_fault->setWordWrap(true);
    m_fault->setForegroundRole(QPalette::BrightText);
    layout->addWidget(m_fault);
    const auto* order = std::get_if<std::vector<std::size_t>>(&given);
    if (order && static_cast<int>(order->size()) == m_lines->count())
        m_lines->setOrder(*order);
    connect(m_lines, &QListWidget::currentRowChanged, this, &RepairField::refresh);
    connect(m_lines, &LineList::orderChanged, this, [this] {
        refresh();
        emit AnswerField::given(m_lines->order());
    });
    refresh();
}

void RepairField::addButtons(QVBoxLayout& layout)
{
    const auto make = [this](const char* name, const QString& text, const QString& spoken, const std::function<void()>& act) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_up = make("linesUp", tr("&Up"), tr("Line up"), [this] { m_lines->moveLine(-1); });
    m_down = make("linesDown", tr("&Down"), tr("Line down"), [this] { m_lines->moveLine(1); });
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_up);
    ways->addWidget(m_down);
    layout.addLayout(ways);
    layout.addWidget(make("linesReset", tr("As &written"), tr("All lines as they were written"), [this] {
        std::vector<std::size_t> written(static_cast<std::size_t>(m_lines->count()));
        std::iota(written.begin(), written.end(), std::size_t{0});
        m_lines->setOrder(written);
        emit m_lines->orderChanged();
    }));
}

QWidget& RepairField::firstField()
{
    return *m_lines;
}

/// Whether it can be run so, and what can be moved.
void RepairField::refresh()
{
    m_up->setEnabled(m_lines->canMove(-1));
    m_down->setEnabled(m_lines->canMove(1));
    const Result<lesson::LessonRun> run = repairedRun(m_run, m_repair, m_lines->order());
    m_canRun = bool(run);
    const QString fault = run ? QString() : tr("It cannot be run so: %1").arg(toQString(m_words, run.error().message));
    const bool isNew = m_fault->text() != fault;
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!isNew || fault.isEmpty())
        return;
    announce(*m_fault, m_fault->text());
}

} // namespace interleave
