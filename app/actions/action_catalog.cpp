// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/action_catalog.h"

#include <algorithm>
#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QWidget>
#include <utility>

namespace interleave {

namespace {

const QString kGroup = QStringLiteral("keys");

} // namespace

QString plainText(const ActionEntry& entry)
{
    QString text = entry.text;
    text.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(QLatin1Char('&')).replace(QLatin1Char('\n'), QLatin1Char('&'));
    for (const QString& dots : {QStringLiteral("…"), QStringLiteral("...")})
        text.remove(dots);
    return text.trimmed();
}

QString keyText(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText).replace(QStringLiteral("; "), QStringLiteral(", "));
}

QString tipOf(const ActionEntry& entry, const QList<QKeySequence>& keys)
{
    const QString what = entry.help.isEmpty() ? plainText(entry) : entry.help;
    return keys.isEmpty() ? what : ActionCatalog::tr("%1 (%2)", "what it does, keys").arg(what, keyText(keys));
}

ActionCatalog::ActionCatalog(QWidget& window) : QObject(&window), m_window(window)
{
}

void ActionCatalog::addPage(QWidget& page)
{
    m_pages.push_back(&page);
    for (std::size_t n = 0; n < m_entries.size(); ++n) {
        if (m_entries[n].reach == Reach::Pages)
            page.addAction(m_actions[n]);
    }
}

QAction& ActionCatalog::add(const ActionEntry& entry, std::function<void()> act)
{
    QAction& action = enter(entry);
    connect(&action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

QAction& ActionCatalog::addToggle(const ActionEntry& entry, std::function<void(bool on)> act)
{
    QAction& action = enter(entry);
    action.setCheckable(true);
    connect(&action, &QAction::triggered, this, std::move(act));
    return action;
}

QAction& ActionCatalog::enter(const ActionEntry& entry)
{
    Q_ASSERT(!action(entry.id));
    auto* action = new QAction(entry.text, this);
    action->setObjectName(entry.id);
    if (entry.reach == Reach::Pages) {
        action->setShortcutContext(Qt::WidgetShortcut);
        for (QWidget* page : m_pages)
            page->addAction(action);
    } else {
        m_window.addAction(action);
    }
    m_entries.push_back(entry);
    m_actions.push_back(action);
    if (!entry.menu.isEmpty())
        m_inMenus.emplace_back(entry.menu, action);
    action->setShortcuts(entry.keys);
    showKeys(entry);
    return *action;
}

void ActionCatalog::addSeparator(const QString& menu)
{
    m_inMenus.emplace_back(menu, nullptr);
}

void ActionCatalog::fill(QMenu& menu, const QString& id) const
{
    menu.setToolTipsVisible(true);
    for (const auto& [where, action] : m_inMenus) {
        if (where == id)
            action ? menu.addAction(action) : static_cast<void>(menu.addSeparator());
    }
}

QAction* ActionCatalog::action(const QString& id) const
{
    const auto found = std::ranges::find(m_entries, id, &ActionEntry::id);
    return found == m_entries.end() ? nullptr : m_actions[static_cast<std::size_t>(found - m_entries.begin())];
}

const ActionEntry& ActionCatalog::entry(const QString& id) const
{
    return *std::ranges::find(m_entries, id, &ActionEntry::id);
}

QList<QKeySequence> ActionCatalog::keys(const QString& id) const
{
    return action(id)->shortcuts();
}

void ActionCatalog::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    action(id)->setShortcuts(keys);
    showKeys(entry(id));
    emit keysChanged(id);
}

void ActionCatalog::resetKeys(const QString& id)
{
    setKeys(id, entry(id).keys);
}

bool ActionCatalog::hasOwnKeys(const QString& id) const
{
    return keys(id) != entry(id).keys;
}

QStringList ActionCatalog::collisions(const QString& id, const QList<QKeySequence>& wanted) const
{
    QStringList others;
    for (const ActionEntry& other : m_entries) {
        const QList<QKeySequence> taken = keys(other.id);
        if (other.id != id && std::ranges::any_of(wanted, [&](const QKeySequence& key) { return taken.contains(key); }))
            others << other.id;
    }
    return others;
}

void ActionCatalog::load(const QSettings& settings)
{
    for (const ActionEntry& entry : m_entries) {
        const QVariant kept = settings.value(kGroup + QLatin1Char('/') + entry.id);
        if (kept.isValid())
            setKeys(entry.id, QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText));
    }
}

void ActionCatalog::save(QSettings& settings) const
{
    for (const ActionEntry& entry : m_entries) {
        const QString name = kGroup + QLatin1Char('/') + entry.id;
        if (hasOwnKeys(entry.id))
            settings.setValue(name, QKeySequence::listToString(keys(entry.id), QKeySequence::PortableText));
        else
            settings.remove(name);
    }
}

/// In everything that says what the action does.
void ActionCatalog::showKeys(const ActionEntry& entry)
{
    QAction& shown = *action(entry.id);
    shown.setToolTip(tipOf(entry, shown.shortcuts()));
    shown.setStatusTip(entry.help);
}

} // namespace interleave
