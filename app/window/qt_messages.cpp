// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/qt_messages.h"

#include <cstdlib>
#include <QtGlobal>
#include <utility>
#include <vector>

#include "app/i18n/plain_qstring.h"
#include "app/window/complaint.h"

namespace interleave {

namespace {

struct Held {
    QtMsgType type;
    QString category;
    QString text;
};

/// Qt calls a plain function, which can reach nothing else than these.
QtMessageHandler usual = nullptr;
std::vector<Held> held;

void sayPlainly(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    usual(type, context, plainLines(text));
}

void hold(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type != QtFatalMsg) {
        held.push_back({type, QString::fromUtf8(context.category), text});
        return;
    }
    const QString reason = (held.empty() ? text : held.front().text).simplified();
    complain(
        QStringLiteral("The window needs a display, and none can be opened here (%1); interleave-cli shows the same on "
                       "the console.")
            .arg(reason));
    std::_Exit(1); // what is half made has no end of its own
}

} // namespace

void makeQtMessagesPlain()
{
    usual = qInstallMessageHandler(sayPlainly);
}

DisplayWatch::DisplayWatch()
{
    qInstallMessageHandler(hold);
}

DisplayWatch::~DisplayWatch()
{
    qInstallMessageHandler(sayPlainly);
    for (const Held& each : std::exchange(held, {})) {
        const QByteArray category = each.category.toUtf8();
        sayPlainly(each.type, QMessageLogContext(nullptr, 0, nullptr, category.constData()), each.text);
    }
}

} // namespace interleave
