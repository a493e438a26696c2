// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tab_order.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFormLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

namespace interleave {

namespace {

void collect(QWidget& widget, QList<QWidget*>& all);
void collect(QFormLayout& form, QList<QWidget*>& all);

/// Of buttons of which one is chosen, Tab meets the present one alone. Which one that is, changes.
bool isMetByTab(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool isOneOfSeveral = button && button->group() && button->group()->exclusive();
    return widget.focusPolicy() & (isOneOfSeveral ? Qt::StrongFocus : Qt::TabFocus);
}

void collect(QLayout& layout, QList<QWidget*>& all)
{
    for (int n = 0; n < layout.count(); ++n) {
        QLayoutItem* item = layout.itemAt(n);
        if (QWidget* widget = item->widget())
            collect(*widget, all);
        else if (auto* form = qobject_cast<QFormLayout*>(item->layout()))
            collect(*form, all);
        else if (QLayout* inner = item->layout())
            collect(*inner, all);
    }
}

void collect(QFormLayout& form, QList<QWidget*>& all)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            QLayoutItem* item = form.itemAt(row, role);
            if (item && item->widget())
                collect(*item->widget(), all);
            else if (auto* inner = item ? qobject_cast<QFormLayout*>(item->layout()) : nullptr)
                collect(*inner, all);
            else if (item && item->layout())
                collect(*item->layout(), all);
        }
    }
}

void collect(QWidget& widget, QList<QWidget*>& all)
{
    if (isMetByTab(widget) && !widget.focusProxy() && !all.contains(&widget))
        all << &widget;
    if (auto* scroll = qobject_cast<QScrollArea*>(&widget)) {
        if (scroll->widget())
            collect(*scroll->widget(), all);
    } else if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
        for (int n = 0; n < splitter->count(); ++n)
            collect(*splitter->widget(n), all);
    } else if (auto* form = qobject_cast<QFormLayout*>(widget.layout())) {
        collect(*form, all);
    } else if (widget.layout()) {
        collect(*widget.layout(), all);
    } else if (!(widget.focusPolicy() & Qt::TabFocus)) { // placed by hand, in the order in which they came
        const QList<QWidget*> parts = widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (QWidget* part : parts)
            collect(*part, all);
    }
}

} // namespace

void orderTabs(QWidget& root)
{
    QList<QWidget*> all;
    collect(root, all);
    for (qsizetype n = 1; n < all.size(); ++n)
        QWidget::setTabOrder(all[n - 1], all[n]);
}

} // namespace interleave
