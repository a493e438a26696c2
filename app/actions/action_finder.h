#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QDialog>

#include "app/actions/action_catalog.h"

class QLineEdit;
class QListWidget;

namespace interleave {

/// All actions in a list that a few letters make short; Enter does the one that is chosen.
/// Thread safety: UI thread only. `catalog` outlives it.
class ActionFinder : public QDialog {
    Q_OBJECT

public:
    explicit ActionFinder(const ActionCatalog& catalog, QWidget* parent = nullptr);

    /// The action that was chosen; empty: none.
    QString chosen() const { return m_chosen; }

private:
    void filter(const QString& words);
    void choose();

    const ActionCatalog& m_catalog;
    QLineEdit* m_words;
    QListWidget* m_list;
    QString m_chosen;
};

/// How well an action answers these words: none where a word is neither in its name nor in its help; less is better.
std::optional<int> rankOf(const ActionEntry& entry, const QString& words);

} // namespace interleave
