// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/overview_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/lecture/speaker_words.h"
#include "app/theme/button_role.h"
#include "app/theme/card_delegate.h"
#include "app/theme/icons.h"
#include "app/theme/list_keys.h"

namespace interleave {

using lecture::Slide;

namespace {

constexpr double kWidth = 640; ///< at 100 % type
constexpr double kHeight = 640;
constexpr double kPart = 0.96; ///< of its window at most

/// What one looks for: where something is asked, run or seen.
QString iconOf(const Slide& slide, bool isRun)
{
    if (slide.isTitle)
        return QStringLiteral("book");
    if (isRun)
        return QStringLiteral("run");
    switch (slide.picture) {
    case Slide::Picture::Charts: return QStringLiteral("page-charts");
    case Slide::Picture::Kitchen: return QStringLiteral("page-kitchen");
    case Slide::Picture::File: return QStringLiteral("panel");
    case Slide::Picture::None: break;
    }
    if (!slide.outcome.empty())
        return QStringLiteral("verified");
    return slide.isCounted || !slide.answers.empty() ? QStringLiteral("dice") : QStringLiteral("information");
}

/// The runs that come are made there.
bool isRunAt(const LectureShow& show, std::size_t place)
{
    const lecture::LecturePlace& at = show.placeAt(place);
    const auto* item = std::get_if<lecture::LessonItem>(&show.lecture().items[at.item].work);
    return item && item->scenes[at.scene].kind == lecture::Scene::Kind::Run;
}

/// When it begins: what comes before it should be done by then.
QString beginning(const LectureShow& show, std::size_t place)
{
    if (place == 0)
        return clockText({});
    const std::optional<double> minutes = plannedMinutes(show.lecture(), show.placeAt(place - 1));
    return minutes
             ? clockText(std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::ratio<60>>(*minutes)))
             : QString();
}

} // namespace

OverviewDialog::OverviewDialog(LectureShow& show, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_letters(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("overview"));
    setWindowTitle(tr("All places"));
    m_letters->setPlaceholderText(tr("A number, or words"));
    m_letters->setAccessibleName(tr("Find a place by its number or by words"));
    m_letters->setClearButtonEnabled(true);
    new ListKeys(*m_letters, *m_list);
    m_list->setAccessibleName(windowTitle());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new CardDelegate(theme, m_list));
    m_list->setResizeMode(QListView::Adjust); // in another width the cards have other lines
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = buttons->addButton(tr("&Go there"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    setButtonRole(*go, ButtonRole::Primary);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_letters);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    for (std::size_t place = 0; place < show.count(); ++place)
        add(show, place);
    connect(m_letters, &QLineEdit::textChanged, this, &OverviewDialog::find);
    connect(m_list, &QListWidget::itemClicked, this, &OverviewDialog::choose);
    connect(go, &QPushButton::clicked, this, &OverviewDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize wanted(theme.pixels(kWidth), theme.pixels(kHeight));
    resize(parent ? wanted.boundedTo(parent->window()->size() * kPart) : wanted);
    m_list->setCurrentRow(static_cast<int>(show.presentation().place()));
    layout->activate();
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
    m_letters->setFocus();
}

void OverviewDialog::add(LectureShow& show, std::size_t place)
{
    const Slide slide = show.slideAt(place);
    const QString title = placeInWords(show, place);
    const QString time = beginning(show, place);
    const QString number = QString::number(place + 1);
    auto* item = new QListWidgetItem(icon(iconOf(slide, isRunAt(show, place)), IconInk::Quiet),
                                     tr("%1. %2", "number of a place, what it is").arg(number, title), m_list);
    const QString part = slide.isTitle ? tr("A lesson begins") : QString::fromStdString(slide.heading);
    const QString hint = time.isEmpty() ? part : tr("At %1 · %2", "time, what it is part of").arg(time, part);
    item->setData(CardDelegate::HintRole, hint);
    item->setData(Qt::AccessibleTextRole, tr("%1. %2. %3", "number of a place, what it is, time").arg(number, title, hint));
}

/// A number leaves all places to be seen around its own.
void OverviewDialog::find(const QString& letters)
{
    bool isNumber = false;
    const int number = letters.trimmed().toInt(&isNumber);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem& item = *m_list->item(row);
        const bool isThere = isNumber || item.text().contains(letters.trimmed(), Qt::CaseInsensitive);
        item.setHidden(!isThere);
        if (isThere && (isNumber ? row + 1 == number : first < 0))
            first = row;
    }
    m_list->setCurrentRow(first);
    if (first >= 0)
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void OverviewDialog::choose()
{
    if (m_list->currentRow() < 0)
        return;
    m_chosen = static_cast<std::size_t>(m_list->currentRow());
    accept();
}

} // namespace interleave
