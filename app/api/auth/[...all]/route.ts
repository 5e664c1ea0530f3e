import { answerAuth } from "@/db/sign-in/answer";

/** Only what the desk needs: an account's name signs decisions, so it is changed on the server and nowhere else. */
const offered = ["GET /api/auth/get-session", "POST /api/auth/sign-in/email", "POST /api/auth/sign-out"];

async function answer(request: Request): Promise<Response> {
  const asked = `${request.method} ${new URL(request.url).pathname}`;
  return offered.includes(asked) ? answerAuth(request) : new Response(null, { status: 404 });
}

export { answer as GET, answer as POST };
