// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_screens.h"

#include <algorithm>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <utility>

namespace interleave {

namespace {

qint64 areaOf(const QRect& screen)
{
    return qint64(screen.width()) * screen.height();
}

} // namespace

ScreenArrangement arrange(const std::vector<QRect>& screens, const QRect& own, bool isSwapped)
{
    const QRect* largest = nullptr;
    for (const QRect& screen : screens) {
        if (!screen.intersects(own) && (!largest || areaOf(screen) > areaOf(*largest)))
            largest = &screen;
    }
    if (!largest)
        return {screens.empty() ? QRect() : own, std::nullopt};
    if (std::ranges::find(screens, own) == screens.end())
        return {*largest, std::nullopt};
    return isSwapped ? ScreenArrangement{own, *largest} : ScreenArrangement{*largest, own};
}

LectureScreens::LectureScreens(const QWidget& from, QObject* parent)
    : QObject(parent), m_own(from.screen()), m_name(m_own->name())
{
    const auto* application = qApp;
    connect(application, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
        follow(screen);
        emit changed();
    });
    // it is still among them when it is told of
    connect(application, &QGuiApplication::screenRemoved, this, &LectureScreens::changed, Qt::QueuedConnection);
    connect(application, &QGuiApplication::primaryScreenChanged, this, &LectureScreens::changed, Qt::QueuedConnection);
    for (QScreen* screen : QGuiApplication::screens())
        follow(screen);
}

void LectureScreens::follow(QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this, &LectureScreens::changed);
}

const QScreen* LectureScreens::own() const
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (m_own && std::ranges::find(screens, m_own.data()) != screens.end())
        return m_own;
    const auto named = std::ranges::find_if(screens, [this](const QScreen* screen) { return screen->name() == m_name; });
    return named == screens.end() ? QGuiApplication::primaryScreen() : *named;
}

LectureScreens::Arrangement LectureScreens::arrangement() const
{
    std::vector<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens.push_back(screen->geometry());
    const QScreen* speakers = own();
    return arrange(screens, speakers ? speakers->geometry() : QRect(), m_isSwapped);
}

void LectureScreens::swap()
{
    m_isSwapped = !m_isSwapped;
    emit changed();
}

} // namespace interleave
