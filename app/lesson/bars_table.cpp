// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/bars_table.h"

#include <algorithm>
#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/theme/announcing.h"
#include "app/theme/control_painting.h"
#include "app/theme/task_badge.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr int kFilledRole = Qt::UserRole;
constexpr double kHighRow = 32;
constexpr double kLowRow = 26; ///< where there are many
constexpr int kManyRows = 5;
constexpr double kWidestName = 84;
constexpr double kSign = 14;
constexpr double kAround = 4; ///< above and below a bar

/// Draws a part of a row: empty, or a bar as the charts have it.
class PartDelegate : public QStyledItemDelegate {
public:
    PartDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect part = option.rect;
        painter->fillRect(part, m_theme.color(&ChromeColours::plot));
        painter->fillRect(QRect(part.right(), part.top(), 1, part.height()), m_theme.color(&ChromeColours::divider));
        painter->fillRect(QRect(part.left(), part.bottom(), part.width(), 1), m_theme.color(&ChromeColours::divider));
        const int around = m_theme.pixels(kAround);
        if (index.data(kFilledRole).toBool())
            paintActivity(*painter, QRectF(part).adjusted(0, around, 0, -around), Activity::Running,
                          {m_theme.look(), 0, m_theme.scale()});
        if (option.state.testFlag(QStyle::State_HasFocus))
            controls::drawFocusRing(*painter, QRectF(part), m_theme);
    }

private:
    Theme m_theme;
};

/// A task's name with the sign that it has in the charts.
QTableWidgetItem* newHead(const QString& name, TaskId task, const Theme& theme, double pixelRatio)
{
    const int side = theme.pixels(kSign);
    QPixmap sign(QSize(side, side) * pixelRatio);
    sign.setDevicePixelRatio(pixelRatio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    paintTaskSign(painter, QRectF(0, 0, side, side), task, theme.look());
    painter.end();
    return new QTableWidgetItem(QIcon(sign), name);
}

} // namespace

BarsTable::BarsTable(const QStringList& tasks, std::size_t parts, const Theme& theme, QWidget* parent)
    : QTableWidget(static_cast<int>(tasks.size()), static_cast<int>(parts), parent), m_tasks(tasks)
{
    setObjectName(QStringLiteral("bars"));
    setAccessibleName(tr("Your bars. Space fills a part of the time or empties it, Shift with arrows fills several."));
    setToolTip(
        tr("Drag to draw a bar, and over a bar to take it away. By keys: Space fills a part or empties it, Shift with "
           "arrows fills several."));
    setItemDelegate(new PartDelegate(theme, this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QHeaderView& names = *verticalHeader();
    names.setSectionResizeMode(QHeaderView::Fixed);
    names.setDefaultSectionSize(theme.pixels(tasks.size() > kManyRows ? kLowRow : kHighRow));
    names.setHighlightSections(false);
    names.setIconSize({theme.pixels(kSign), theme.pixels(kSign)});
    names.setMaximumWidth(theme.pixels(kWidestName));
    for (int row = 0; row < rowCount(); ++row) {
        setVerticalHeaderItem(row, newHead(tasks[row], static_cast<TaskId>(row), theme, devicePixelRatioF()));
        for (int part = 0; part < columnCount(); ++part) {
            setItem(row, part, new QTableWidgetItem);
            set(row, part, false);
        }
    }
    for (int part = 0; part < columnCount(); ++part)
        setHorizontalHeaderItem(part, new QTableWidgetItem); // a part says itself which one it is
    setCurrentCell(0, 0);
    setFixedHeight(names.length() + 2 * frameWidth());
}

BarsTable::Bars BarsTable::bars() const
{
    Bars bars(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int part = 0; part < columnCount(); ++part)
            bars[static_cast<std::size_t>(row)].push_back(isFilled(row, part));
    }
    return bars;
}

void BarsTable::setBars(const Bars& bars)
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int part = 0; part < columnCount(); ++part)
            set(row, part, bars[static_cast<std::size_t>(row)][static_cast<std::size_t>(part)]);
    }
}

void BarsTable::clearBars()
{
    setBars(Bars(static_cast<std::size_t>(rowCount()), std::vector<bool>(static_cast<std::size_t>(columnCount()))));
    emit drawn();
}

bool BarsTable::isFilled(int row, int part) const
{
    return item(row, part)->data(kFilledRole).toBool();
}

/// Who hears it where one is hears what it has become.
void BarsTable::set(int row, int part, bool isFilled)
{
    QTableWidgetItem& cell = *item(row, part);
    const QString sentence = isFilled ? tr("%1, part %2 of %3: computes") : tr("%1, part %2 of %3: empty");
    const bool changes = this->isFilled(row, part) != isFilled;
    cell.setData(kFilledRole, isFilled);
    cell.setData(Qt::AccessibleTextRole, sentence.arg(m_tasks[row]).arg(part + 1).arg(columnCount()));
    if (!changes || !hasFocus() || !QAccessible::isActive() || currentItem() != &cell)
        return;
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface* told = table && table->tableInterface() ? table->tableInterface()->cellAt(row, part) : nullptr) {
        QAccessibleEvent event(told, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
        announceName(*this, told->text(QAccessible::Name));
    }
}

void BarsTable::fill(int row, int from, int to, bool isFilled)
{
    bool changes = false;
    for (int part = std::min(from, to); part <= std::max(from, to); ++part) {
        changes |= this->isFilled(row, part) != isFilled;
        set(row, part, isFilled);
    }
    if (changes)
        emit drawn();
}

void BarsTable::fillOnTheWay(CursorAction way)
{
    const QModelIndex next = moveCursor(way, Qt::NoModifier);
    fill(currentRow(), currentColumn(), currentColumn(), true);
    fill(next.row(), next.column(), next.column(), true);
    setCurrentCell(next.row(), next.column());
}

/// Some readers say the whole of another row, and not where in it one is.
void BarsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableWidget::currentChanged(current, previous);
    if (hasFocus() && current.row() != previous.row())
        announceName(*this, current.data(Qt::AccessibleTextRole).toString());
}

/// What is for the step as a whole (Enter, pages) goes to who shows it.
void BarsTable::keyPressEvent(QKeyEvent* event)
{
    const bool fills = event->modifiers().testFlag(Qt::ShiftModifier);
    const int row = currentRow(), part = currentColumn();
    switch (event->key()) {
    case Qt::Key_Space: return fill(row, part, part, !isFilled(row, part));
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return fill(row, part, part, false);
    case Qt::Key_Left: return fills ? fillOnTheWay(MoveLeft) : QTableWidget::keyPressEvent(event);
    case Qt::Key_Right: return fills ? fillOnTheWay(MoveRight) : QTableWidget::keyPressEvent(event);
    case Qt::Key_Up: return fills ? fillOnTheWay(MoveUp) : QTableWidget::keyPressEvent(event);
    case Qt::Key_Down: return fills ? fillOnTheWay(MoveDown) : QTableWidget::keyPressEvent(event);
    case Qt::Key_Home:
    case Qt::Key_End: return QTableWidget::keyPressEvent(event);
    default: event->ignore();
    }
}

/// The nearest one, so that a hand may leave the chart.
int BarsTable::partAt(const QPoint& place) const
{
    const int x = std::clamp(place.x(), 0, std::max(0, viewport()->width() - 1));
    return std::clamp(columnAt(x), 0, columnCount() - 1);
}

/// What lies under the press says whether the drag draws or takes away.
void BarsTable::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    const int part = partAt(event->position().toPoint());
    m_stroke = {.row = row, .last = part, .fills = !isFilled(row, part)};
    setCurrentCell(row, part);
    fill(row, part, part, m_stroke->fills);
}

/// It stays in its row.
void BarsTable::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_stroke)
        return;
    const int part = partAt(event->position().toPoint());
    fill(m_stroke->row, m_stroke->last, part, m_stroke->fills);
    m_stroke->last = part;
    setCurrentCell(m_stroke->row, part);
}

void BarsTable::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_stroke.reset();
}

void BarsTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

} // namespace interleave
