"""OpenStack Swift with its S3 face, whole in one process on loopback: python3 server.py FOLDER PORT.

Prints 'ready' and its port when it answers (PORT 0 lets it choose). Every object lies in FOLDER, which the caller removes.
"""
import os
import sys
from array import array

import eventlet
eventlet.monkey_patch()
from eventlet import wsgi
from swift.common import utils

folder, port = sys.argv[1], int(sys.argv[2])
os.makedirs(os.path.join(folder, 'devices', 'disk'), exist_ok=True)
# Swift's default of 256 bytes for a value is less than S3's 2 KB for all of them.
with open(os.path.join(folder, 'swift.conf'), 'w') as conf:
    conf.write('[swift-hash]\nswift_hash_path_suffix = loopback\n[swift-constraints]\nmax_meta_value_length = 2048\n')
utils.SWIFT_CONF_FILE = os.path.join(folder, 'swift.conf')

from swift.account.server import AccountController
from swift.common.middleware import copy, listing_formats, tempauth
from swift.common.middleware.s3api import s3api
from swift.common.ring import RingData
from swift.common.wsgi import SwiftHttpProtocol
from swift.container.server import ContainerController
from swift.obj.server import ObjectController
from swift.proxy.server import Application


class Memory(dict):
    """What Swift keeps in memcached, of which one process has no need."""

    # Empty, it is a cache all the same.
    def __bool__(self):
        return True

    def set(self, key, value, **_):
        self[key] = value

    def incr(self, key, delta=1, **_):
        self[key] = self.get(key, 0) + delta
        return self[key]

    def get(self, key, raise_on_error=False, default=None):
        return dict.get(self, key, default)

    def delete(self, key, **_):
        self.pop(key, None)


# A client keeps its connections, and each takes a place.
def serve(app, port=0):
    socket = eventlet.listen(('127.0.0.1', port), backlog=1024)
    eventlet.spawn(wsgi.server, socket, app, open(os.devnull, 'w'), protocol=SwiftHttpProtocol, max_size=8192)
    return socket.getsockname()[1]


def ring(name, port):
    device = {'id': 0, 'zone': 0, 'weight': 1, 'device': 'disk', 'ip': '127.0.0.1', 'port': port}
    RingData([array('H', [0, 0])], [device], 31).save(os.path.join(folder, f'{name}.ring.gz'))


settings = {'devices': os.path.join(folder, 'devices'), 'mount_check': 'false', 'swift_dir': folder, 'fallocate_reserve': '0', 'disable_fallocate': 'true'}
memory = Memory()
utils.validate_configuration = lambda: None
utils.validate_hash_conf()
ring('account', serve(AccountController(settings)))
ring('container', serve(ContainerController(settings)))
ring('object', serve(ObjectController(settings)))
app = Application({**settings, 'account_autocreate': 'true'})
for middleware, options in (
    (copy, {}),
    (tempauth, {'user_proxima_gallery': 'loopback .admin'}),
    (s3api, {'s3_acl': 'false', 'location': 'us-east-1', 'auth_pipeline_check': 'false'}),
    (listing_formats, {}),
):
    app = middleware.filter_factory({**settings, **options})(app)


def remembering(env, start_response):
    env['swift.cache'] = memory
    return app(env, start_response)


print('ready', serve(remembering, port), flush=True)
while True:
    eventlet.sleep(3600)
