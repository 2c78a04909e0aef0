using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

/// <summary>
/// The engine's rows in a scope's context. Writes wait until the step ends or reads again (see
/// <see cref="Steps.StepWrites"/>); claims are single conditional statements that go out at once.
/// </summary>
internal sealed partial class WorkflowStore(DbContext db) : IWorkflowStore;
