using Lajur.Host.Access;
using Lajur.Registry.Messages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Lajur.Host.Inbox;

/// <summary>An officer says that they have read a message over their inbox.</summary>
public static class MessageEndpoint
{
    public static void MapInbox(this IEndpointRouteBuilder app) =>
        app.MapPost("/tugas/pesan/{id:guid}", HandleAsync).RequireAuthorization(Policies.Officer).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(
        Guid id, HttpContext context, [FromServices] IAntiforgery antiforgery, [FromServices] OfficerMessages messages, CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        await messages.MarkReadAsync(id, SignedInOfficer.Get(context.User).Id, ct);
        return Results.LocalRedirect(InboxLinks.Inbox);
    }
}
