// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listing/listing_panel.h"

#include <algorithm>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>
#include <utility>

#include "app/i18n/qt_words.h"
#include "app/listing/listing_delegate.h"
#include "core/run/captions.h"

namespace interleave {

ListingPanel::ListingPanel(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_programs(new QComboBox(this)),
      m_lines(new QListWidget(this)),
      m_delegate(new ListingDelegate(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_programs);
    layout->addWidget(m_lines, 1);
    m_title->setWordWrap(true);
    m_programs->setObjectName(QStringLiteral("programs"));
    m_programs->setAccessibleName(tr("Whose program"));
    m_programs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programs->setMinimumContentsLength(8);
    connect(m_programs, &QComboBox::activated, this, &ListingPanel::showProgram);
    m_lines->setItemDelegate(m_delegate);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setResizeMode(QListView::Adjust); // lines are wrapped anew
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->installEventFilter(this);
    connect(m_lines, &QListWidget::itemClicked, this, &ListingPanel::chooseLine);
    setTheme(theme);
    setRun(nullptr);
}

void ListingPanel::setRun(std::shared_ptr<const RunResult> run)
{
    const bool isSamePlan = m_run && run && *m_run->trace.plan == *run->trace.plan;
    m_run = std::move(run);
    const QString name = m_run ? toQString(m_words, headingCaption(m_run->request)) : QString();
    m_title->setText(m_run ? tr("Program, %1", "name of a run: where its tasks are").arg(name)
                           : tr("Program: here after the first run"));
    m_lines->setAccessibleName(m_title->text());
    if (isSamePlan) {
        lightLines();
        return;
    }
    m_groups = m_run ? tasksByProgram(*m_run->trace.plan) : std::vector<std::vector<TaskId>>{};
    m_programs->clear();
    for (const std::vector<TaskId>& tasks : m_groups)
        m_programs->addItem(namesOf(tasks));
    m_programs->setVisible(m_groups.size() > 1);
    showProgram();
}

void ListingPanel::setTime(std::optional<TimePoint> time)
{
    if (time == m_time)
        return;
    m_time = time;
    lightLines();
}

void ListingPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    QFont font = theme.font(TextRole::Body);
    font.setBold(true);
    m_title->setFont(font);
    m_lines->doItemsLayout();
    m_lines->viewport()->update();
    updateGeometry();
}

void ListingPanel::showProgram()
{
    m_lines->clear();
    m_listing.clear();
    m_tasks.clear();
    const int chosen = m_programs->currentIndex();
    if (chosen < 0)
        return;
    m_tasks = m_groups[static_cast<std::size_t>(chosen)];
    m_listing = listingOf(*m_run->trace.plan, m_tasks.front());
    for (const ListingLine& line : m_listing) {
        auto* item = new QListWidgetItem(toQString(m_words, line.text), m_lines);
        item->setData(ListingDelegate::IndentRole, line.indent);
    }
    new QListWidgetItem(tr("end", "of a program"), m_lines);
    for (int row = 0; row < m_lines->count(); ++row)
        light(row, {});
    // No task ever rests at a repeat itself.
    const Program& program = m_run->trace.taskOf(m_tasks.front()).program;
    for (const ListingLine& line : m_listing) {
        if (repeatAt(program[indexOf(line.step)]))
            m_lines->item(static_cast<int>(indexOf(line.step)))->setData(ListingDelegate::GroupsRole, QVariant());
    }
    lightLines();
}

void ListingPanel::lightLines()
{
    std::vector<LineGroups> lit;
    if (m_run && m_time)
        lit = litLines(m_run->trace, m_tasks, *m_time);
    lit.resize(static_cast<std::size_t>(m_lines->count()));
    bool changes = false;
    for (int row = 0; row < m_lines->count(); ++row) {
        const LineGroups& groups = lit[static_cast<std::size_t>(row)];
        if (m_lines->item(row)->data(ListingDelegate::GroupsRole).value<LineGroups>() == groups)
            continue;
        light(row, groups);
        changes = true;
    }
    if (changes)
        keepLitLineInView();
}

void ListingPanel::light(int row, const LineGroups& groups)
{
    QListWidgetItem* item = m_lines->item(row);
    item->setData(ListingDelegate::GroupsRole, QVariant::fromValue(groups));
    const QString text = describe(row, groups);
    item->setData(Qt::AccessibleTextRole, text);
    item->setToolTip(text);
}

/// Only where none of them is, so that it does not scroll to and fro between tasks.
void ListingPanel::keepLitLineInView()
{
    const QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_lines->count(); ++row) {
        const QListWidgetItem* item = m_lines->item(row);
        const auto groups = item->data(ListingDelegate::GroupsRole).value<LineGroups>();
        if (groups.empty() || !groups.back().activity)
            continue;
        if (m_lines->viewport()->rect().contains(m_lines->visualItemRect(item)))
            return;
        if (!first || groups.front().activity == Activity::Running)
            first = item;
    }
    if (first)
        m_lines->scrollToItem(first);
}

/// "lock the key. take the key. Ada, Ben: Waits for the key"
QString ListingPanel::describe(int row, const LineGroups& groups) const
{
    QStringList sentences{m_lines->item(row)->text()};
    if (static_cast<std::size_t>(row) < m_listing.size()) {
        const Program& program = m_run->trace.taskOf(m_tasks.front()).program;
        const QString name = toQString(m_words, program[static_cast<std::size_t>(row)].name);
        if (!sentences.front().contains(name))
            sentences << name;
    }
    for (const LineGroup& group : groups)
        sentences << tr("%1: %2", "names of tasks, what they do").arg(namesOf(group.tasks), titleIn(group.activity));
    return sentences.join(tr(". ", "between sentences"));
}

QString ListingPanel::titleIn(std::optional<Activity> activity) const
{
    if (!activity)
        return ListingDelegate::wordFor(activity);
    const Scenario* scenario = m_run->request.scenario;
    return toQString(m_words, scenario ? activityTitle(*activity, *scenario) : titleOf(*activity));
}

QString ListingPanel::namesOf(const std::vector<TaskId>& tasks) const
{
    QStringList names;
    for (const TaskId task : tasks)
        names << QString::fromStdString(m_run->trace.taskOf(task).name);
    return names.join(tr(", ", "between names"));
}

void ListingPanel::chooseLine(const QListWidgetItem* item)
{
    const auto row = static_cast<std::size_t>(m_lines->row(item));
    if (row >= m_listing.size())
        return;
    const auto groups = item->data(ListingDelegate::GroupsRole).value<LineGroups>();
    emit stepClicked(groups.empty() ? m_tasks.front() : groups.front().tasks.front(), m_listing[row].step);
}

bool ListingPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_lines && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_lines->currentItem()) {
            chooseLine(m_lines->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QSize ListingPanel::sizeHint() const
{
    return {m_theme.pixels(240), m_theme.pixels(300)};
}

QSize ListingPanel::minimumSizeHint() const
{
    return {m_theme.pixels(160), m_theme.pixels(100)};
}

} // namespace interleave
