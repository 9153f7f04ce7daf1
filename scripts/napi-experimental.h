/* better-sqlite3 13 uses one experimental Node-API function that node-api-headers does not declare.
   Electron 33 (Node 20) exports it; this header, included before any other, supplies the declaration. */
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
#include <js_native_api.h>

EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env env, napi_finalize finalize_cb,
                                                           void* finalize_data, void* finalize_hint);
EXTERN_C_END
