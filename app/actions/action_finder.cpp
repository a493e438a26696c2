// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/action_finder.h"

#include <algorithm>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "app/theme/list_keys.h"

namespace interleave {

namespace {

constexpr int kLettersWide = 64;
constexpr int kLinesHigh = 16;
constexpr int kInHelp = 2; ///< rank of a word that only the help has

} // namespace

std::optional<int> rankOf(const ActionEntry& entry, const QString& words)
{
    const QString name = plainText(entry);
    int rank = 0;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (name.startsWith(word, Qt::CaseInsensitive))
            continue;
        if (name.contains(word, Qt::CaseInsensitive))
            ++rank;
        else if (entry.help.contains(word, Qt::CaseInsensitive))
            rank += kInHelp;
        else
            return std::nullopt;
    }
    return rank;
}

ActionFinder::ActionFinder(const ActionCatalog& catalog, QWidget* parent)
    : QDialog(parent), m_catalog(catalog), m_words(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("All actions"));
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(tr("What do you want to do?"));
    m_words->setClearButtonEnabled(true);
    new ListKeys(*m_words, *m_list);
    m_list->setAccessibleName(tr("All actions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &ActionFinder::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &ActionFinder::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ActionFinder::choose);
    const QFontMetrics metrics(font());
    resize(kLettersWide * metrics.averageCharWidth(), kLinesHigh * metrics.lineSpacing());
    filter(QString());
}

void ActionFinder::filter(const QString& words)
{
    std::vector<std::pair<int, const ActionEntry*>> found;
    for (const ActionEntry& entry : m_catalog.entries()) {
        if (const std::optional<int> rank = rankOf(entry, words); rank && m_catalog.action(entry.id)->isEnabled())
            found.emplace_back(*rank, &entry);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const ActionEntry*>::first);
    m_list->clear();
    for (const auto& [rank, entry] : found) {
        const QString keys = keyText(m_catalog.keys(entry->id));
        const QString text = keys.isEmpty() ? plainText(*entry) : tr("%1 (%2)", "action, keys").arg(plainText(*entry), keys);
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, entry->id);
        item->setToolTip(entry->help);
    }
    m_list->setCurrentRow(0);
}

void ActionFinder::choose()
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        m_chosen = item->data(Qt::UserRole).toString();
        accept();
    }
}

} // namespace interleave
