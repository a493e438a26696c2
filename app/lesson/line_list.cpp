// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/line_list.h"

#include <algorithm>
#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <utility>

#include "app/listing/listing_delegate.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr int kPlaceRole = Qt::UserRole; ///< of a line, as it was written
constexpr int kGripRole = Qt::UserRole + 1;
constexpr double kGrip = 3; ///< from the leading edge
constexpr double kGripDot = 2;

/// As the listing draws its lines; one that can be moved has a grip, the present one a ground.
class MovedLineDelegate : public ListingDelegate {
public:
    MovedLineDelegate(const Theme& theme, QObject* parent) : ListingDelegate(theme, parent), m_look(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_look.color(&ChromeColours::selected));
        if (index.data(kGripRole).toBool())
            paintGrip(*painter, option);
        ListingDelegate::paint(painter, option, index);
    }

private:
    void paintGrip(QPainter& painter, const QStyleOptionViewItem& option) const
    {
        const int dot = m_look.pixels(kGripDot);
        for (int n = 0; n < 6; ++n) {
            const QRect place(option.rect.left() + m_look.pixels(kGrip) + n % 2 * 2 * dot,
                              option.rect.center().y() - 2 * dot + n / 2 * 2 * dot, dot, dot);
            painter.fillRect(QStyle::visualRect(option.direction, option.rect, place), m_look.color(&ChromeColours::quietText));
        }
    }

    Theme m_look;
};

} // namespace

LineList::LineList(std::vector<MovedLine> lines, const Theme& theme, QWidget* parent)
    : QListWidget(parent), m_lines(std::move(lines))
{
    setObjectName(QStringLiteral("lines"));
    setAccessibleName(tr("Lines of the program. Ctrl with Up or Down moves a line."));
    setToolTip(tr("Drag a line to where it belongs, or move it by Ctrl with Up or Down."));
    setItemDelegate(new MovedLineDelegate(theme, this));
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust); // lines are wrapped anew
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        auto* item = new QListWidgetItem(m_lines[n].text, this);
        item->setData(kPlaceRole, static_cast<qulonglong>(n));
        item->setData(kGripRole, m_lines[n].kind == MovedLine::Kind::Step);
    }
    arrange();
    chooseFirstStep();
}

void LineList::chooseFirstStep()
{
    int row = 0;
    while (row + 1 < count() && lineAt(row).kind != MovedLine::Kind::Step)
        ++row;
    setCurrentRow(row);
}

std::vector<std::size_t> LineList::order() const
{
    std::vector<std::size_t> order;
    for (int row = 0; row < count(); ++row)
        order.push_back(static_cast<std::size_t>(item(row)->data(kPlaceRole).toULongLong()));
    return order;
}

void LineList::setOrder(const std::vector<std::size_t>& order)
{
    std::vector<QListWidgetItem*> items(order.size());
    while (count() > 0) {
        QListWidgetItem* taken = takeItem(0);
        items[static_cast<std::size_t>(taken->data(kPlaceRole).toULongLong())] = taken;
    }
    for (const std::size_t place : order)
        addItem(items[place]);
    arrange();
    chooseFirstStep();
}

const MovedLine& LineList::lineAt(int row) const
{
    return m_lines[static_cast<std::size_t>(item(row)->data(kPlaceRole).toULongLong())];
}

/// How far in each line stands, and what is said of it.
void LineList::arrange()
{
    int indent = 0;
    for (int row = 0; row < count(); ++row) {
        const MovedLine& line = lineAt(row);
        indent = std::max(0, indent - (line.kind == MovedLine::Kind::Ends ? 1 : 0));
        item(row)->setData(ListingDelegate::IndentRole, indent);
        const QString sentence = indent > 0 ? tr("Line %1 of %2, in the repeat: %3") : tr("Line %1 of %2: %3");
        item(row)->setData(Qt::AccessibleTextRole, sentence.arg(row + 1).arg(count()).arg(line.text));
        indent += line.kind == MovedLine::Kind::Begins ? 1 : 0;
    }
    fitHeight();
}

/// All of them are seen.
void LineList::fitHeight()
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(height);
}

void LineList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitHeight();
}

bool LineList::canMove(int by) const
{
    const int row = currentRow();
    return row >= 0 && lineAt(row).kind == MovedLine::Kind::Step && row + by >= 0 && row + by < count();
}

void LineList::moveLine(int by)
{
    if (!canMove(by))
        return;
    const int to = currentRow() + by;
    insertItem(to, takeItem(currentRow()));
    arrange();
    setCurrentRow(to);
    tellMoved();
    emit orderChanged();
}

/// It is the same line, at another place.
void LineList::tellMoved()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    event.setChild(currentRow());
    QAccessible::updateAccessibility(&event);
}

/// What is for the step as a whole (Enter, pages) goes to who shows it.
void LineList::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Up: return moves ? moveLine(-1) : QListWidget::keyPressEvent(event);
    case Qt::Key_Down: return moves ? moveLine(1) : QListWidget::keyPressEvent(event);
    case Qt::Key_Home:
    case Qt::Key_End: return QListWidget::keyPressEvent(event);
    default: event->ignore();
    }
}

void LineList::mousePressEvent(QMouseEvent* event)
{
    const QListWidgetItem* pressed = itemAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !pressed)
        return;
    setCurrentRow(row(pressed));
    m_isDragging = true;
}

/// It follows line by line.
void LineList::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragging)
        return;
    const int y = std::clamp(static_cast<int>(event->position().y()), 0, viewport()->height() - 1);
    const QListWidgetItem* under = itemAt({viewport()->width() / 2, y});
    const int to = under ? row(under) : currentRow();
    while (canMove(to > currentRow() ? 1 : -1) && to != currentRow())
        moveLine(to > currentRow() ? 1 : -1);
}

void LineList::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_isDragging = false;
}

} // namespace interleave
