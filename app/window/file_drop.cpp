// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <utility>

#include "app/window/answers_desk.h"

namespace interleave {

namespace {

/// The files that are dragged; none where something else is among them.
QStringList draggedFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile())
            return {};
        files.append(url.toLocalFile());
    }
    return files;
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
    const QStringList files = draggedFiles(*drop.mimeData());
    if (event->type() == QEvent::DragEnter) {
        if ((files.size() == 1 || areAnswers(files)) && m_isTaken())
            drop.acceptProposedAction();
        return true;
    }
    drop.acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, files] { files.size() == 1 ? emit dropped(files.constFirst()) : emit answersDropped(files); },
        Qt::QueuedConnection);
    return true;
}

} // namespace interleave
