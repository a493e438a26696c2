// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/glossary_dialog.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "app/lesson/rich_prose.h"
#include "app/theme/card_delegate.h"
#include "app/theme/icons.h"
#include "app/theme/list_keys.h"

namespace interleave {

using lesson::GlossaryEntry;

namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr double kWidth = 560; ///< at 100 % type
constexpr double kHeight = 560;
constexpr double kPart = 0.96; ///< of the window at most
constexpr int kLinesOfMeaning = 5;

QString wordOf(const GlossaryEntry& entry)
{
    return QString::fromStdString(entry.word);
}

/// "First in 1.2, Taking turns."
QString placeOf(const GlossaryEntry& entry)
{
    const std::string number = entry.lesson.substr(0, entry.lesson.find('-'));
    return GlossaryDialog::tr("First in lesson %1, %2", "number and title of a lesson")
        .arg(QString::fromStdString(number), plainTextOf(entry.title));
}

} // namespace

GlossaryDialog::GlossaryDialog(std::vector<GlossaryEntry> entries, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_entries(std::move(entries)),
      m_letters(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_meaning(new QLabel(this))
{
    setObjectName(QStringLiteral("glossary"));
    setWindowTitle(tr("Words explained"));
    std::ranges::sort(m_entries, [](const GlossaryEntry& one, const GlossaryEntry& other) {
        return QString::localeAwareCompare(wordOf(one).toLower(), wordOf(other).toLower()) < 0;
    });
    m_letters->setPlaceholderText(tr("Find a word"));
    m_letters->setAccessibleName(tr("Find a word"));
    m_letters->setClearButtonEnabled(true);
    new ListKeys(*m_letters, *m_list);
    m_list->setAccessibleName(windowTitle());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CardDelegate(theme, m_list));
    m_list->setResizeMode(QListView::Adjust); // in another width the cards have other lines
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setTextFormat(Qt::RichText);
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meaning->setMinimumHeight(kLinesOfMeaning * QFontMetrics(theme.font(TextRole::Body)).lineSpacing()); // nothing moves from word to word
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_letters, m_list, m_meaning, buttons})
        layout->addWidget(part);
    layout->setStretchFactor(m_list, 1);
    connect(m_letters, &QLineEdit::textChanged, this, &GlossaryDialog::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &GlossaryDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize wanted(theme.pixels(kWidth), theme.pixels(kHeight));
    resize(parent ? wanted.boundedTo(parent->window()->size() * kPart) : wanted);
    filter({});
}

void GlossaryDialog::showWord(const QString& word)
{
    const QList<QListWidgetItem*> found =
        word.isEmpty() ? QList<QListWidgetItem*>() : m_list->findItems(word, Qt::MatchFixedString);
    if (found.isEmpty())
        return m_letters->setFocus();
    m_list->setCurrentItem(found.constFirst());
    m_list->scrollToItem(found.constFirst());
    m_list->setFocus();
}

void GlossaryDialog::filter(const QString& letters)
{
    m_list->clear();
    for (std::size_t n = 0; n < m_entries.size(); ++n) {
        const GlossaryEntry& entry = m_entries[n];
        const QString means = plainTextOf(entry.means);
        if (!wordOf(entry).contains(letters.trimmed(), Qt::CaseInsensitive)
            && !means.contains(letters.trimmed(), Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(icon(QStringLiteral("book"), IconInk::Quiet), wordOf(entry), m_list);
        item->setData(kPlaceRole, static_cast<qlonglong>(n));
        item->setData(CardDelegate::HintRole, means);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: %2 %3", "word, what it means, where it comes first").arg(wordOf(entry), means, placeOf(entry)));
    }
    m_list->setCurrentRow(0);
    showCurrent();
}

void GlossaryDialog::showCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) {
        m_meaning->setText(tr("No word like this is explained in a lesson.").toHtmlEscaped());
        return;
    }
    const GlossaryEntry& entry = m_entries[item->data(kPlaceRole).toULongLong()];
    m_meaning->setText(QStringLiteral("<b>%1</b>").arg(wordOf(entry).toHtmlEscaped()) + richTextOf(entry.means)
                       + QStringLiteral("<p>%1</p>").arg(placeOf(entry).toHtmlEscaped()));
    m_meaning->setAccessibleName(item->data(Qt::AccessibleTextRole).toString());
}

} // namespace interleave
