import { DefaultRestOptions, type RESTOptions } from "discord.js";

/**
 * Makes a request as the library does. Where the other side closed the connection as the request went out, that counts as a reset, which the library tries again;
 * it does not know the word that its own HTTP client has for it (seen in 14.28).
 */
export const makeRequest: RESTOptions["makeRequest"] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    if (Object(error).code !== "UND_ERR_SOCKET") throw error;
    throw Object.assign(new Error("Discord closed the connection.", { cause: error }), { code: "ECONNRESET" });
  }
};
