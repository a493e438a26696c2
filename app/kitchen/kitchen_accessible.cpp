// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_accessible.h"

#include <algorithm>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <utility>

#include "app/kitchen/kitchen_view.h"

namespace interleave {

namespace {

class KitchenAccessible;

/// Something in a view that is no widget and has no children unless it says so.
/// Thread safety: UI thread only, as all of Qt's accessibility is.
class KitchenPart : public QAccessibleInterface {
public:
    explicit KitchenPart(KitchenView* view) : m_view(view) {}

    bool isValid() const override { return m_view && isThere(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QRect rect() const override { return isValid() ? onScreen(boxInView()) : QRect(); }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.readOnly = true;
        state.invisible = !m_view->isVisible();
        state.offscreen = boxInView().isEmpty();
        return state;
    }

protected:
    KitchenView* view() const { return m_view; }
    KitchenAccessible* whole() const;

private:
    virtual bool isThere() const = 0;
    virtual QRect boxInView() const = 0;
    QRect onScreen(const QRect& box) const
    {
        return box.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(box.topLeft()), box.size());
    }

    QPointer<KitchenView> m_view;
};

/// A chef, an order, something shared. It knows its place alone, and looks up everything else when asked.
class KitchenActor : public KitchenPart, public QAccessibleActionInterface {
public:
    KitchenActor(KitchenView* view, ActorPlace place) : KitchenPart(view), m_place(place) {}

    const ActorPlace& place() const { return m_place; }

    QAccessibleInterface* parent() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        return type == QAccessible::Name        ? view()->nameOf(m_place)
             : type == QAccessible::Description ? view()->doingOf(m_place)
                                                : QString();
    }

    QAccessible::State state() const override;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    // What can be done with it: what a click and what the keys do

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (!isValid() || !actionNames().contains(name))
            return;
        view()->setFocus();
        view()->focusActor(m_place);
        if (name == pressAction())
            view()->choose(m_place);
    }

private:
    bool isThere() const override { return view()->isThere(m_place); }
    QRect boxInView() const override { return view()->boxOf(m_place); }

    ActorPlace m_place;
};

/// A kitchen, as the list of its actors.
class KitchenList : public KitchenPart {
public:
    KitchenList(KitchenView* view, std::size_t run) : KitchenPart(view), m_run(run) {}

    QAccessible::Role role() const override { return QAccessible::List; }
    QString text(QAccessible::Text type) const override
    {
        return isValid() && type == QAccessible::Name ? view()->kitchen(m_run).title() : QString();
    }
    int childCount() const override { return static_cast<int>(actors().size()); }
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;

private:
    std::vector<Actor> actors() const { return isValid() ? view()->kitchen(m_run).actors() : std::vector<Actor>(); }
    bool isThere() const override { return view()->isShown(m_run) && view()->kitchen(m_run).script(); }
    QRect boxInView() const override
    {
        const KitchenItem& kitchen = view()->kitchen(m_run);
        return view()->mapFromScene(kitchen.sceneBoundingRect()).boundingRect().intersected(view()->viewport()->rect());
    }

    std::size_t m_run;
};

/// What was told last.
class KitchenWords : public KitchenPart {
public:
    using KitchenPart::KitchenPart;

    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QString text(QAccessible::Text type) const override
    {
        return isValid() && type == QAccessible::Name ? view()->told() : QString();
    }
    QAccessible::State state() const override;

private:
    bool isThere() const override { return !view()->told().isEmpty(); }
    QRect boxInView() const override { return view()->viewport()->rect(); }
};

/// The view: its kitchens, then what was told.
class KitchenAccessible : public QAccessibleWidget {
public:
    explicit KitchenAccessible(KitchenView* view) : QAccessibleWidget(view, QAccessible::Grouping)
    {
        QObject::connect(view, &KitchenView::actorsChanged, &m_connections, [this] { renew(); });
        QObject::connect(view, &KitchenView::focusMoved, &m_connections, [this] { tellFocus(); });
        QObject::connect(view, &KitchenView::markedChanged, &m_connections, [this] { tellChosen(); });
        QObject::connect(view, &KitchenView::wordsTold, &m_connections, [this] { tellWords(); });
    }
    ~KitchenAccessible() override { forgetParts(); }

    int childCount() const override
    {
        return static_cast<int>(shownRuns().size()) + (view()->told().isEmpty() ? 0 : 1);
    }
    QAccessibleInterface* child(int index) const override
    {
        const std::vector<std::size_t> runs = shownRuns();
        if (index < 0 || index >= childCount())
            return nullptr;
        return static_cast<std::size_t>(index) < runs.size() ? list(runs[static_cast<std::size_t>(index)]) : words();
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const std::optional<ActorPlace> place = view()->actorAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return place ? list(place->run) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        if (!view()->hasFocus())
            return nullptr;
        if (m_areWordsHeard)
            return words();
        return view()->focusedActor() ? actor(*view()->focusedActor()) : nullptr;
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Description ? view()->told() : QAccessibleWidget::text(type);
    }

    bool areWordsHeard() const { return m_areWordsHeard; }

    QAccessibleInterface* list(std::size_t run) const
    {
        if (!m_lists[run])
            m_lists[run] = QAccessible::registerAccessibleInterface(new KitchenList(view(), run));
        return QAccessible::accessibleInterface(*m_lists[run]);
    }
    QAccessibleInterface* actor(const ActorPlace& place) const
    {
        const auto known = std::ranges::find(m_actors, place, &std::pair<ActorPlace, QAccessible::Id>::first);
        if (known != m_actors.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new KitchenActor(view(), place);
        m_actors.emplace_back(place, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    QAccessibleInterface* words() const
    {
        if (!m_words)
            m_words = QAccessible::registerAccessibleInterface(new KitchenWords(view()));
        return QAccessible::accessibleInterface(*m_words);
    }

private:
    KitchenView* view() const { return static_cast<KitchenView*>(widget()); }

    std::vector<std::size_t> shownRuns() const
    {
        std::vector<std::size_t> runs;
        for (const std::size_t run : {0, 1}) {
            if (view()->isShown(run) && view()->kitchen(run).script())
                runs.push_back(run);
        }
        return runs;
    }

    void forgetWords()
    {
        if (m_words)
            QAccessible::deleteAccessibleInterface(*m_words);
        m_words.reset();
        m_areWordsHeard = false;
    }

    void forgetParts()
    {
        forgetWords();
        for (const auto& [place, id] : m_actors)
            QAccessible::deleteAccessibleInterface(id);
        m_actors.clear();
        for (std::optional<QAccessible::Id>& list : m_lists) {
            if (list)
                QAccessible::deleteAccessibleInterface(*list);
            list.reset();
        }
    }

    void renew()
    {
        forgetParts();
        QAccessibleEvent reordered(widget(), QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
    }

    static void send(QAccessibleInterface* about, QAccessible::Event what)
    {
        QAccessibleEvent event(about, what);
        QAccessible::updateAccessibility(&event);
    }

    void tellFocus()
    {
        m_areWordsHeard = false;
        if (!view()->hasFocus())
            return;
        const std::optional<ActorPlace>& focused = view()->focusedActor();
        send(focused ? actor(*focused) : this, QAccessible::Focus);
    }

    void tellChosen()
    {
        for (const ActorPlace& place : view()->actors()) {
            if (std::holds_alternative<TaskId>(place.actor) && view()->isChosen(place))
                send(actor(place), QAccessible::Selection);
        }
    }

    /// A new object has the focus, so that all of it is read.
    void tellWords()
    {
        forgetWords();
        send(this, QAccessible::DescriptionChanged);
        if (!view()->hasFocus() || view()->told().isEmpty())
            return;
        m_areWordsHeard = true;
        send(words(), QAccessible::Focus);
    }

    QObject m_connections;        ///< ends them with this
    bool m_areWordsHeard = false; ///< last, and not an actor
    mutable std::array<std::optional<QAccessible::Id>, 2> m_lists;
    mutable std::vector<std::pair<ActorPlace, QAccessible::Id>> m_actors;
    mutable std::optional<QAccessible::Id> m_words;
};

KitchenAccessible* KitchenPart::whole() const
{
    return static_cast<KitchenAccessible*>(QAccessible::queryAccessibleInterface(m_view.data()));
}

QAccessibleInterface* KitchenActor::parent() const
{
    return isValid() ? whole()->list(m_place.run) : nullptr;
}

QAccessible::State KitchenActor::state() const
{
    QAccessible::State state = KitchenPart::state();
    if (state.invalid)
        return state;
    state.focusable = state.selectable = true;
    state.selected = view()->isChosen(m_place);
    state.focused = view()->hasFocus() && view()->focusedActor() == m_place && !whole()->areWordsHeard();
    return state;
}

QAccessible::State KitchenWords::state() const
{
    QAccessible::State state = KitchenPart::state();
    if (state.invalid)
        return state;
    state.focusable = true;
    state.focused = view()->hasFocus() && whole()->areWordsHeard();
    return state;
}

QAccessibleInterface* KitchenList::child(int index) const
{
    const std::vector<Actor> all = actors();
    if (index < 0 || index >= static_cast<int>(all.size()))
        return nullptr;
    return whole()->actor({m_run, all[static_cast<std::size_t>(index)]});
}

int KitchenList::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* own = dynamic_cast<const KitchenActor*>(child);
    const std::vector<Actor> all = actors();
    const auto found = own && own->place().run == m_run ? std::ranges::find(all, own->place().actor) : all.end();
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

QAccessibleInterface* KitchenList::childAt(int x, int y) const
{
    if (!isValid())
        return nullptr;
    const std::optional<ActorPlace> place = view()->actorAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return place && place->run == m_run ? whole()->actor(*place) : nullptr;
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String(KitchenView::staticMetaObject.className()) ? qobject_cast<KitchenView*>(object)
                                                                                       : nullptr;
    return view ? new KitchenAccessible(view) : nullptr;
}

} // namespace

void installKitchenAccessible()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace interleave
