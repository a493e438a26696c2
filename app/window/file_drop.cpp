// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <utility>

namespace interleave {

namespace {

/// The file that is dragged; empty where it is something else, or several.
QString draggedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

FileDrop::FileDrop(QWidget& window, std::function<bool()> isTaken) : QObject(&window), m_isTaken(std::move(isTaken))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto& drop = static_cast<QDropEvent&>(*event);
    const QString file = draggedFile(*drop.mimeData());
    if (event->type() == QEvent::DragEnter) {
        if (!file.isEmpty() && m_isTaken())
            drop.acceptProposedAction();
        return true;
    }
    drop.acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, file] { emit dropped(file); }, Qt::QueuedConnection);
    return true;
}

} // namespace interleave
