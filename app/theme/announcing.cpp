// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/announcing.h"

#include <QQueue>
#include <QWidget>
#include <utility>

namespace interleave {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget& about, const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(&about, sentence);
    QAccessible::updateAccessibility(&event);
}

/// The change itself is told.
void announceName(QWidget& /*focused*/, const QString& /*name*/)
{
}

#else

namespace {

/// A sentence as a notice that appears on a window, which readers on Linux say. Nobody meets it by keys, and nobody sees it.
/// Thread safety: UI thread only.
class Notice : public QAccessibleInterface {
public:
    Notice(QWidget& window, QString sentence) : m_window(&window), m_sentence(std::move(sentence)) {}

    bool isValid() const override { return true; } // it goes with its window
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_window); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text type) const override { return type == QAccessible::Name ? m_sentence : QString(); }
    void setText(QAccessible::Text, const QString&) override {}

private:
    QWidget* m_window;
    QString m_sentence;
};

/// Keeps the notices of its window for as long as a reader may ask what they say.
/// Thread safety: UI thread only.
class Notices : public QObject {
public:
    explicit Notices(QWidget& window) : QObject(&window) { setObjectName(name()); }
    ~Notices() override
    {
        for (const QAccessible::Id id : std::as_const(m_kept))
            QAccessible::deleteAccessibleInterface(id);
    }

    static Notices& of(QWidget& window)
    {
        QObject* there = window.findChild<QObject*>(name(), Qt::FindDirectChildrenOnly);
        return there ? *static_cast<Notices*>(there) : *new Notices(window);
    }

    void add(QWidget& window, const QString& sentence)
    {
        if (m_kept.size() >= kMostKept)
            QAccessible::deleteAccessibleInterface(m_kept.dequeue());
        auto* notice = new Notice(window, sentence);
        m_kept.enqueue(QAccessible::registerAccessibleInterface(notice));
        QAccessibleEvent event(notice, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&event);
    }

private:
    static constexpr qsizetype kMostKept = 16;
    static QString name() { return QStringLiteral("accessibleNotices"); }

    QQueue<QAccessible::Id> m_kept; ///< the oldest first
};

} // namespace

void announce(QWidget& about, const QString& sentence)
{
    if (QAccessible::isActive() && !sentence.isEmpty())
        Notices::of(*about.window()).add(*about.window(), sentence);
}

/// Qt tells of the change, but not of the name.
void announceName(QWidget& focused, const QString& name)
{
    announce(focused, name);
}

#endif

void setSpokenName(QWidget& widget, const QString& name)
{
    const bool isNew = widget.accessibleName() != name;
    widget.setAccessibleName(name);
    if (isNew && widget.hasFocus())
        announceName(widget, name);
}

Untold::Untold() : m_before(QAccessible::installUpdateHandler([](QAccessibleEvent*) {}))
{
}

Untold::~Untold()
{
    QAccessible::installUpdateHandler(m_before);
}

} // namespace interleave
