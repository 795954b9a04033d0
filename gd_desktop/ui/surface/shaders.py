"""The graphics processor's part of the picture, in the GLSL that every OpenGL from 2.0 on reads."""

_SURFACE_VERTEX = """
attribute highp vec3 place;
attribute highp vec3 normal;
attribute highp vec3 shade;
uniform highp mat4 matrix;
varying highp vec3 at;
varying highp vec3 upright;
varying highp vec3 colour;

void main() {
    at = place;
    upright = normal;
    colour = shade;
    gl_Position = matrix * vec4(place, 1.0);
}
"""

# Level ground keeps its shade: what the light does is told from there, so that from above the
# colours are those of the contour picture. The underside (`side` −1) is glass, through which a walk
# in a valley is seen from outside.
_SURFACE_FRAGMENT = """
uniform highp vec3 eye;
uniform highp vec3 light;
uniform highp float side;
uniform highp float solid;
uniform highp float relief;
uniform highp float gloss;
varying highp vec3 at;
varying highp vec3 upright;
varying highp vec3 colour;

void main() {
    highp vec3 sight = normalize(eye - at);
    highp vec3 normal = side * normalize(upright);
    highp float lit = max(dot(normal, light), 0.0) / light.z;
    highp float strength = 1.0 + relief * (lit - 1.0);
    highp float shine = pow(max(dot(normal, normalize(light + sight)), 0.0), 40.0);
    highp vec3 seen = colour * strength + gloss * shine;
    gl_FragColor = vec4(seen, 1.0) * solid;
}
"""

# A line is a strip of the picture's pixels along each of its pieces. `side` says on which side of
# the piece a corner lies, 1 to the left and −1 to the right of its course; and whether at its
# beginning, 1, or its end, −1. Half a pixel more on each side fades out.
_LINE_VERTEX = """
attribute highp vec3 place;
attribute highp vec3 other;
attribute highp vec2 side;
uniform highp mat4 matrix;
uniform highp vec2 size;
uniform highp float width;
uniform highp float beyond;
uniform highp float lift;
varying highp float aside;

void main() {
    highp vec4 here = matrix * vec4(place, 1.0);
    highp vec4 there = matrix * vec4(other, 1.0);
    highp vec2 along = (there.xy / there.w - here.xy / here.w) * size;
    highp float length_ = length(along);
    along = length_ > 0.000001 ? along / length_ : vec2(1.0, 0.0);
    aside = side.x * (width + 1.0) / 2.0;
    highp vec2 left = side.y * vec2(-along.y, along.x);
    highp vec2 moved = 2.0 * (aside * left - beyond * along) / size;
    gl_Position = vec4(here.xy + moved * here.w, here.z - lift * here.w, here.w);
}
"""

_LINE_FRAGMENT = """
uniform highp vec4 ink;
uniform highp float width;
varying highp float aside;

void main() {
    gl_FragColor = ink * clamp((width + 1.0) / 2.0 - abs(aside), 0.0, 1.0);
}
"""

# A mark is a picture that faces the viewer, standing on its place rather than sunk into it.
_MARK_VERTEX = """
attribute highp vec3 place;
attribute highp vec2 corner;
uniform highp mat4 matrix;
uniform highp vec2 size;
uniform highp float half_side;
uniform highp float rise;
uniform highp float lift;
varying highp vec2 at;

void main() {
    highp vec4 here = matrix * vec4(place + vec3(0.0, 0.0, rise), 1.0);
    at = vec2(corner.x, -corner.y) * 0.5 + 0.5;
    highp vec2 moved = 2.0 * half_side * corner / size;
    gl_Position = vec4(here.xy + moved * here.w, here.z - lift * here.w, here.w);
}
"""

_MARK_FRAGMENT = """
uniform sampler2D picture;
uniform highp float strength;
varying highp vec2 at;

void main() {
    gl_FragColor = texture2D(picture, at) * strength;
}
"""

# A vertex's program, and a pixel's.
SURFACE = (_SURFACE_VERTEX, _SURFACE_FRAGMENT)
LINE = (_LINE_VERTEX, _LINE_FRAGMENT)
MARK = (_MARK_VERTEX, _MARK_FRAGMENT)
