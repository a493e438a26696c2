#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QDialog>
#include <vector>

#include "app/actions/action_catalog.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace interleave {

/// What the mouse does, or a key that cannot be changed.
struct GestureEntry {
    QString gesture; ///< "Wheel with Ctrl, pinch"
    QString help;
};

/// All keys, in a table that can be searched; those of an action can be changed. Says which other action has a key already.
/// Thread safety: UI thread only. `catalog` outlives it.
class KeysPage : public QDialog {
    Q_OBJECT

public:
    KeysPage(ActionCatalog& catalog, const std::vector<GestureEntry>& gestures, QWidget* parent = nullptr);

private:
    QTreeWidgetItem* addGroup(const QString& title);
    void addActions();
    void addGestures(const std::vector<GestureEntry>& gestures);
    QWidget* createEditor();
    QString chosen() const;
    QList<QKeySequence> edited() const;
    void filter(const QString& words);
    void showChosen();
    void showCollisions();
    void use(const QList<QKeySequence>& keys);
    void refresh();

    ActionCatalog& m_catalog;
    QLineEdit* m_search;
    QTreeWidget* m_table;
    QLabel* m_name;
    std::array<QKeySequenceEdit*, 2> m_edits{}; ///< as many keys as an action may have
    QLabel* m_warning;
    QPushButton* m_use;
    QPushButton* m_reset;
};

} // namespace interleave
