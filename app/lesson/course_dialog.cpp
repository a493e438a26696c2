// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/course_dialog.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/theme/button_role.h"
#include "app/theme/card_delegate.h"
#include "app/theme/icons.h"

namespace interleave {

using State = CourseEntry::State;

namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr double kWidth = 680; ///< at 100 % type
constexpr double kHeight = 640;
constexpr double kPart = 0.96; ///< of the window at most

QIcon iconOf(const CourseEntry& entry)
{
    switch (entry.state) {
    case State::New: return icon(QStringLiteral("book"), IconInk::Quiet);
    case State::Begun: return icon(QStringLiteral("play"));
    case State::Finished: return icon(QStringLiteral("verified"), IconInk::Verified);
    }
    return {};
}

QString headingOf(const CourseSection& section)
{
    return CourseDialog::tr("%1: %2", "a part, what it is for").arg(section.title, section.about);
}

QString joined(const QStringList& parts, const QString& between)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(between);
}

} // namespace

CourseDialog::CourseDialog(const std::vector<CourseSection>& course, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_detail(new QLabel(this)), m_begin(nullptr)
{
    setObjectName(QStringLiteral("course"));
    setWindowTitle(tr("The course"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    m_detail->setObjectName(QStringLiteral("courseDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    layout->addWidget(m_detail);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_begin = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_begin->setObjectName(QStringLiteral("courseBegin"));
    m_begin->setDefault(true);
    setButtonRole(*m_begin, ButtonRole::Primary);
    m_present = buttons->addButton(tr("&Present"), QDialogButtonBox::ActionRole);
    m_present->setObjectName(QStringLiteral("coursePresent"));
    m_present->setToolTip(tr("Shows this lesson to a class, step by step"));
    layout->addWidget(buttons);
    connect(m_present, &QPushButton::clicked, this, &CourseDialog::present);
    connect(m_begin, &QPushButton::clicked, this, &CourseDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    createList(course, theme);
    const QSize wanted(theme.pixels(kWidth), theme.pixels(kHeight));
    resize(parent ? wanted.boundedTo(parent->window()->size() * kPart) : wanted);
    m_list->setFocus();
}

void CourseDialog::createList(const std::vector<CourseSection>& course, const Theme& theme)
{
    m_list->setObjectName(QStringLiteral("courseList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* present = new QAction(tr("&Present"), m_list);
    connect(present, &QAction::triggered, this, &CourseDialog::present);
    m_list->addAction(present);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setItemDelegate(new CardDelegate(theme, m_list));
    m_list->setResizeMode(QListView::Adjust); // in another width the cards have other lines
    for (const CourseSection& section : course) {
        auto* heading = new QListWidgetItem(headingOf(section), m_list);
        heading->setFlags(Qt::NoItemFlags);
        for (const CourseEntry& entry : section.entries)
            add(section, entry);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, &CourseDialog::showCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CourseDialog::choose);
    const CourseEntry* next = nextOf(course);
    const auto place = std::ranges::find(m_entries, next ? *next : CourseEntry{}) - m_entries.begin();
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant own = m_list->item(row)->data(kPlaceRole);
        if (own.isValid() && (!m_list->currentItem() || own.toLongLong() == place))
            m_list->setCurrentRow(row);
    }
    showCurrent();
}

/// Once it is known how many are seen at once.
void CourseDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    layout()->activate();
    m_list->scrollToItem(m_list->currentItem());
}

/// A heading is met by no key, so each entry says of which part it is.
void CourseDialog::add(const CourseSection& section, const CourseEntry& entry)
{
    auto* item = new QListWidgetItem(iconOf(entry), nameText(entry), m_list);
    item->setData(kPlaceRole, static_cast<qlonglong>(m_entries.size()));
    item->setData(CardDelegate::HintRole, joined({standingText(entry), entry.about}, QStringLiteral(" · ")));
    item->setData(Qt::AccessibleTextRole, tr("%1. %2 %3", "a lesson with how far one is, what it is for, its part")
                                              .arg(joined({nameText(entry), standingText(entry)}, QStringLiteral(", ")),
                                                   entry.about, section.title));
    item->setToolTip(entry.about);
    m_entries.push_back(entry);
    m_parts.append(headingOf(section));
}

const CourseEntry* CourseDialog::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? &m_entries[item->data(kPlaceRole).toULongLong()] : nullptr;
}

void CourseDialog::showCurrent()
{
    const CourseEntry* entry = current();
    const bool canBegin = entry && !entry->name.isEmpty();
    const QString part = entry ? m_parts[entry - m_entries.data()] : QString(); // whole, where its heading is cut
    m_detail->setText(entry ? joined({entry->title, entry->about, part}, QStringLiteral("\n")) : QString());
    m_begin->setEnabled(canBegin);
    m_present->setEnabled(canBegin);
    m_begin->setText(canBegin && entry->state == State::Begun      ? tr("&Go on at step %1").arg(entry->place + 1)
                     : canBegin && entry->state == State::Finished ? tr("&Begin again")
                                                                   : tr("&Begin"));
}

void CourseDialog::present()
{
    m_isToBePresented = true;
    choose();
}

void CourseDialog::choose()
{
    const CourseEntry* entry = current();
    if (!entry || entry->name.isEmpty())
        return;
    m_chosen = *entry;
    accept();
}

} // namespace interleave
