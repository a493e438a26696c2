#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QStringList>
#include <vector>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace interleave {

/// Where the keys of an action are listened to.
enum class Reach {
    Window, ///< wherever the focus is
    Pages,  ///< while charts or kitchen have the focus: single letters, which mean something else in a field
};

/// One thing that can be done in the window. Menus, buttons, tooltips, the page of keys, the list of all actions and what a screen reader
/// says of it are made from this.
struct ActionEntry {
    QString id;   ///< "run.both": in settings, and the name of its QAction
    QString text; ///< in menus; "&" before the letter that chooses it there
    QString help; ///< what it does, in a sentence without a full stop
    QList<QKeySequence> keys{};
    QString menu{}; ///< the id of its menu: "run"; empty: it is in none
    Reach reach = Reach::Window;
};

/// All actions of the window, by id. The keys of each can be changed, and are kept in the settings.
/// Thread safety: UI thread only.
class ActionCatalog : public QObject {
    Q_OBJECT

public:
    /// The keys act in `window`.
    explicit ActionCatalog(QWidget& window);

    /// Where the keys of actions that reach no further are listened to, from now on and for those that are there already.
    void addPage(QWidget& page);
    /// Requires: no other action has this id. The action lives as long as the catalog.
    QAction& add(const ActionEntry& entry, std::function<void()> act);
    /// The same of something that is on or off.
    QAction& addToggle(const ActionEntry& entry, std::function<void(bool on)> act);
    /// A line between the actions of a menu.
    void addSeparator(const QString& menu);
    /// The actions of a menu, in the order in which they were added.
    void fill(QMenu& menu, const QString& id) const;

    const std::vector<ActionEntry>& entries() const { return m_entries; }
    /// Null: there is none with this id.
    QAction* action(const QString& id) const;
    /// Requires: there is one with this id.
    const ActionEntry& entry(const QString& id) const;

    QList<QKeySequence> keys(const QString& id) const;
    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    /// Those that it came with.
    void resetKeys(const QString& id);
    bool hasOwnKeys(const QString& id) const;
    /// The other actions that one of these keys means already.
    QStringList collisions(const QString& id, const QList<QKeySequence>& keys) const;

    /// Only what was changed is kept.
    void load(const QSettings& settings);
    void save(QSettings& settings) const;

signals:
    void keysChanged(const QString& id);

private:
    QAction& enter(const ActionEntry& entry);
    void showKeys(const ActionEntry& entry);

    QWidget& m_window;
    std::vector<QWidget*> m_pages;
    std::vector<ActionEntry> m_entries;
    std::vector<QAction*> m_actions;                     ///< by entry
    std::vector<std::pair<QString, QAction*>> m_inMenus; ///< id of the menu, action or null for a line
};

/// "Run both": without the sign before its letter, and without dots.
QString plainText(const ActionEntry& entry);
/// "F5, Ctrl+R", as this system writes them.
QString keyText(const QList<QKeySequence>& keys);
/// "Run both: above, then below (F5, Ctrl+R)".
QString tipOf(const ActionEntry& entry, const QList<QKeySequence>& keys);

} // namespace interleave
